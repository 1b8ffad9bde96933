package org.alimenta.law.text;

import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.money.Fraction;

/** A comparison with the figures of both sides, and by how much it failed. */
final class FilledComparison {
  private final Naming naming;
  private final NodeValue values;

  FilledComparison(Naming naming, NodeValue values) {
    this.naming = naming;
    this.values = values;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  String of(Compare compare, Standpoint here) {
    Comparison said = Comparison.of(compare);
    Value subject = here.value(said.subject());
    Value other = here.value(said.other());
    if (!subject.isKnown() || !other.isKnown()) {
      return say(said.phrase(), values.of(said.subject(), here), values.of(said.other(), here));
    }
    int order = subject.low().compareTo(other.low());
    String left = values.of(said.subject(), here);
    String right =
        said.other() instanceof Node.Const word && word.kind() == Kind.WORD
            ? naming.word(word.words(), word.value(), said.subject())
            : values.of(said.other(), here);
    return switch (compare.left().kind()) {
      case DAY -> days(order, said, left, right);
      case TEST, WORD, NAME -> say(order == 0 ? "the same" : "not the same", left, right);
      case MONEY, FINE, NUMBER, COUNT ->
          numbers(order, said, compare, left, right, subject.low().minus(other.low()));
    };
  }

  private String days(int order, Comparison said, String left, String right) {
    if (said.isAboutAbsence()) {
      return left;
    }
    return order == 0
        ? say("day same", left)
        : say(order < 0 ? "day before" : "day after", left, right);
  }

  private String numbers(
      int order, Comparison said, Compare compare, String left, String right, Fraction difference) {
    if (order == 0) {
      return say("not below", left, right);
    }
    if (said.relation() == Relation.AT_MOST && order > 0 != said.turned()) {
      boolean over = order > 0;
      Fraction by = over ? difference : difference.negated();
      return say(
          over ? "over by" : "under by",
          left,
          right,
          naming.values().exact(compare.left().kind(), by));
    }
    return say(order < 0 ? "below" : "beyond", left, right);
  }
}
