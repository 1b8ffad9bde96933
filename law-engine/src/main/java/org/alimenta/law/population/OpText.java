package org.alimenta.law.population;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** An operation in the words of arithmetic, for people who read a plan. */
final class OpText {
  private OpText() {}

  static String of(Op op) {
    return op.name() + " = " + meaning(op) + (op.label == null ? "" : "   # " + op.label);
  }

  private static String meaning(Op op) {
    List<String> of = op.args.stream().map(Op::name).toList();
    return switch (op.code) {
      case CONSTANT, COLUMN -> op.name();
      case ADD -> of.get(0) + " + " + of.get(1);
      case SUBTRACT -> of.get(0) + " - " + of.get(1);
      case MULTIPLY -> of.get(0) + " * " + of.get(1);
      case DIVIDE -> of.get(0) + " / " + of.get(1) + ", rounded down";
      case LESSER -> "the lesser of " + of.get(0) + " and " + of.get(1);
      case GREATER -> "the greater of " + of.get(0) + " and " + of.get(1);
      case AND -> of.get(0) + " and " + of.get(1);
      case OR -> of.get(0) + " or " + of.get(1);
      case NOT -> "not " + of.get(0);
      case BELOW -> of.get(0) + " < " + of.get(1);
      case SAME -> of.get(0) + " is " + of.get(1);
      case PICK -> "if " + of.get(0) + " then " + of.get(1) + " else " + of.get(2);
      case FLAG -> "bit " + op.what + " of " + of.get(0);
      case WIDEN -> of.get(0) + " in long";
      case NARROW -> of.get(0) + " in int";
      case SPREAD -> of.get(0) + " of " + of.get(1);
      case SUM -> "sum of " + of.get(0) + " over " + op.what;
      case COUNT -> "count of " + op.what;
      case LEAST -> "earliest " + of.get(0) + " of " + op.what;
      case MOST -> "most " + of.get(0) + " of " + op.what;
      case PAIRS -> "pairs with " + op.what + ", by " + String.join(" without ", of);
      case LEFT -> "left of " + of.get(0);
      case RIGHT -> "right of " + of.get(0);
      case NUMBER -> op.what + " on " + span(of, 0) + (of.size() > 2 ? " for " + span(of, 2) : "");
      case ACCRUED -> op.what + " added up after " + span(of, 0) + " to " + span(of, 2);
      case CALENDAR -> calendar(op, of.get(0), of.get(1));
      case SPAN -> lower(op) + " from " + of.get(0) + " to " + of.get(1);
      case TURNING -> "last day d with " + calendar(op, "d", of.get(0)) + " <= " + of.get(1);
      case SHARE ->
          "share of "
              + of.get(0)
              + " over "
              + op.what
              + " by "
              + of.get(1)
              + ", ties by "
              + of.get(2);
    };
  }

  private static String calendar(Op op, String day, String count) {
    return lower(op) + "(" + day + ", " + count + ")";
  }

  /** One value, or its lowest and highest. */
  private static String span(List<String> of, int first) {
    String low = of.get(first);
    String high = of.get(first + 1);
    return low.equals(high) ? low : low + ".." + high;
  }

  private static String lower(Op op) {
    return Objects.requireNonNull(op.what).toString().toLowerCase(Locale.ROOT);
  }
}
