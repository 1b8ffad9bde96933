package org.alimenta.law.read;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Nodes;

/**
 * Which nodes lie below which, for readers that ask it again and again. Not for several threads.
 */
public final class Below {
  private final Map<Node, Integer> places = new IdentityHashMap<>();
  private final Map<Node, BitSet> below = new IdentityHashMap<>();

  /** The number of a node, from 0. */
  public int place(Node node) {
    return places.computeIfAbsent(node, _ -> places.size());
  }

  /** The numbers of the node and of everything below it; not to be changed. */
  public BitSet of(Node node) {
    BitSet known = below.get(node);
    if (known == null) {
      BitSet all = new BitSet();
      all.set(place(node));
      Nodes.children(node, child -> all.or(of(child)));
      below.put(node, all);
      known = all;
    }
    return known;
  }

  /** Whether {@code part} is {@code whole} or lies below it. */
  public boolean has(Node whole, Node part) {
    return of(whole).get(place(part));
  }
}
