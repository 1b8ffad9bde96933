package org.alimenta.law.read;

import org.alimenta.law.node.Node;
import org.alimenta.law.node.Range;
import org.alimenta.money.Fraction;

/**
 * What is taken for granted while it is asked what else is possible: that a node lies in a range,
 * both ends included. Equal only to itself.
 */
public final class Given {
  private final Node node;
  private final Range in;

  private Given(Node node, Range in) {
    this.node = node;
    this.in = in;
  }

  public static Given within(Node node, Range in) {
    return new Given(node, in);
  }

  public static Given holds(Node test, boolean holds) {
    return new Given(test, Range.only(holds ? Fraction.ONE : Fraction.ZERO));
  }

  public Node node() {
    return node;
  }

  public Range in() {
    return in;
  }
}
