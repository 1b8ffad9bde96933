package org.alimenta.law.interview;

import java.util.List;
import java.util.stream.Stream;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Value;
import org.alimenta.law.read.Walk;
import org.alimenta.law.situation.Situation;
import org.alimenta.money.Fraction;

/**
 * What a rule looks for in a fact: it asks for the income of some calendar year, and nobody who is
 * asked for the year of an amount can know which one the law means.
 */
final class Sought {
  private Sought() {}

  /**
   * The values of the case with which a benefit's rules compare a fact. What they compare with
   * another fact of the same thing is no such value, nor is what is not known yet.
   */
  static Stream<Fraction> of(Fact fact, Decider decider, Situation situation) {
    OneCase reader = decider.reader(situation);
    return Walk.below(decider.benefit().roots()).stream()
        .flatMap(node -> comparedWith(fact, node))
        .filter(Sought::isOfTheCase)
        .map(node -> reader.value(node, situation.root()))
        .filter(Value::isKnown)
        .map(Value::get);
  }

  private static Stream<Node> comparedWith(Fact fact, Node node) {
    if (!(node instanceof Compare compare) || compare.relation() != Relation.SAME) {
      return Stream.of();
    }
    return reads(compare.left(), fact)
        ? Stream.of(compare.right())
        : reads(compare.right(), fact) ? Stream.of(compare.left()) : Stream.of();
  }

  private static boolean reads(Node node, Fact fact) {
    return node instanceof Node.FactRead read && read.fact().equals(fact);
  }

  private static boolean isOfTheCase(Node node) {
    return Walk.below(List.of(node)).stream()
        .allMatch(
            below ->
                switch (below) {
                  case Node.FactRead(Fact read) -> read.entity().isTop();
                  case Node.Via _, Node.Each _ -> false;
                  default -> true;
                });
  }
}
