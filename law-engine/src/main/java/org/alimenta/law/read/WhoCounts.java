package org.alimenta.law.read;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Each;
import org.alimenta.law.node.Node.Reduction;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.situation.Thing;

/**
 * Who is counted by the rules of one right: the members of the lists whose elements they number, as
 * the conditions and versions of the law are taken in this case. Each act makes its household in
 * its own way; this shows which.
 */
public final class WhoCounts {
  private final Set<Thing> counted = new LinkedHashSet<>();
  private final Map<Node, Set<Thing>> seen = new IdentityHashMap<>();

  private WhoCounts() {}

  /**
   * @param reader at the month under examination
   * @param roots the rules that are read
   * @return in the order in which the rules come to them
   */
  public static Set<Thing> of(OneCase reader, List<Node> roots, Thing subject) {
    WhoCounts who = new WhoCounts();
    roots.forEach(root -> who.below(root, reader.from(subject)));
    return Collections.unmodifiableSet(who.counted);
  }

  private void below(Node node, Standpoint here) {
    switch (node) {
      case Node.Step step -> step(step, here.of(step));
      case Node.Via(var path, Node body) -> below(body, here.along(path));
      case Node.Choose choose -> {
        below(choose.when(), here);
        here.taken(choose).ifPresent(taken -> below(taken, here));
      }
      case Node.Since since -> here.inForce(since).ifPresent(v -> below(v.body(), here));
      case Each each -> each(each, here);
      case Node.Split split -> below(split.total(), here.owner(split));
      default -> Nodes.children(node, child -> below(child, here));
    }
  }

  /** A step says the same of the same thing wherever it is used. */
  private void step(Node.Step step, Standpoint here) {
    if (seen.computeIfAbsent(step, _ -> new LinkedHashSet<>()).add(here.self())) {
      below(step.body(), here);
    }
  }

  private void each(Each each, Standpoint here) {
    List<Thing> members = here.members(each.items());
    if (each.reduction() == Reduction.COUNT) {
      counted.addAll(members);
    } else {
      members.forEach(member -> below(each.body(), here.inside(each.binder(), member)));
    }
  }
}
