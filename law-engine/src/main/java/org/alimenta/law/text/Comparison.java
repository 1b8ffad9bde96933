package org.alimenta.law.text;

import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Path;

/**
 * A comparison as people say it: of the thing in question, not of the limit. A rule may say "the
 * limit is at most the area"; a person says "the area is at least the limit".
 *
 * @param phrase {@code AT_LEAST}, with {@code day} after it between days
 */
record Comparison(Node subject, Node other, String phrase, Relation relation, boolean turned) {
  static Comparison of(Compare compare) {
    boolean turn = rank(compare.left()) < rank(compare.right());
    Node subject = turn ? compare.right() : compare.left();
    Node other = turn ? compare.left() : compare.right();
    return new Comparison(
        subject, other, phrase(compare, turn) + suffix(compare), compare.relation(), turn);
  }

  /** What holds when a comparison by size does not: for "less", "at least". */
  static Compare denied(Compare compare) {
    Relation opposite = compare.relation() == Relation.LESS ? Relation.AT_MOST : Relation.LESS;
    return new Compare(opposite, compare.right(), compare.left());
  }

  private static String phrase(Compare compare, boolean turn) {
    return switch (compare.relation()) {
      case LESS -> turn ? "MORE" : "LESS";
      case AT_MOST -> turn ? "AT_LEAST" : "AT_MOST";
      case SAME -> "SAME";
    };
  }

  private static String suffix(Compare compare) {
    return switch (compare.left().kind()) {
      case DAY -> " day";
      case NAME, WORD, TEST -> " name";
      case MONEY, FINE, NUMBER, COUNT -> "";
    };
  }

  /** How much a node is in question: a constant and a number of law are not, the case is less. */
  private static int rank(Node node) {
    return switch (node) {
      case Node.Const _ -> 0;
      case Node.NumberAt _ -> 1;
      case Node.Arithmetic a -> Math.max(rank(a.left()), rank(a.right()));
      case Node.Calendar c -> rank(c.day());
      case Node.FactRead(var fact) -> fact.entity().isTop() ? 2 : 3;
      case Node.Step step -> step.scope().isTop() ? 2 : 3;
      case Node.Via(Path.Bound _, _) -> 4;
      default -> 3;
    };
  }

  /** Whether it only asks if a day comes at all. */
  boolean isAboutAbsence() {
    return subject.kind() == Kind.DAY
        && Shape.isNever(other)
        && (relation == Relation.SAME || (relation == Relation.LESS && !turned));
  }

  boolean holdsWhenThereIsOne() {
    return relation == Relation.LESS;
  }
}
