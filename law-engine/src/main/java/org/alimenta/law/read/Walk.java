package org.alimenta.law.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;

/** All nodes of a rule, each once. */
public final class Walk {
  private Walk() {}

  /** The roots and everything below them, in the order in which a reader of the rule meets them. */
  public static List<Node> below(Iterable<Node> roots) {
    Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> found = new ArrayList<>();
    Deque<Node> todo = new ArrayDeque<>();
    List<Node> first = new ArrayList<>();
    roots.forEach(first::add);
    first.reversed().forEach(todo::push);
    while (!todo.isEmpty()) {
      Node node = todo.pop();
      if (seen.add(node)) {
        found.add(node);
        List<Node> children = new ArrayList<>();
        Nodes.children(node, children::add);
        children.reversed().forEach(todo::push);
      }
    }
    return found;
  }
}
