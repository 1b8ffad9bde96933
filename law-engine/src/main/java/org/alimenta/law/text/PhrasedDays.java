package org.alimenta.law.text;

import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Const;
import org.alimenta.money.Fraction;

/** A day that is counted from another day, in running words. */
final class PhrasedDays {
  private final Naming naming;
  private final Phrasing around;

  PhrasedDays(Naming naming, Phrasing around) {
    this.naming = naming;
    this.around = around;
  }

  private String say(String phrase, Object... places) {
    return naming.say(phrase, places);
  }

  String moved(Node.Calendar node) {
    if (!(node.count() instanceof Const constant)) {
      return say(
          node.operation().name() + " by", around.inline(node.day()), around.inline(node.count()));
    }
    long count = constant.value().toLong();
    return switch (node.operation()) {
      case PLUS_DAYS -> shifted(node.day(), count, "days");
      case PLUS_MONTHS ->
          count == 1 && isMonthStart(node.day())
              ? say("NEXT_MONTH", around.inline(((Node.Calendar) node.day()).day()))
              : shifted(node.day(), count, "months");
      case PLUS_YEARS -> shifted(node.day(), count, "years");
      case MONTH_START, MONTH_END -> say(node.operation().name(), around.operand(node.day()));
      case IN_ITS_YEAR ->
          say(
              "IN_ITS_YEAR",
              around.operand(node.day()),
              naming.values().dayOfYear((int) (count / 100), (int) (count % 100)));
    };
  }

  private static boolean isMonthStart(Node node) {
    return node instanceof Node.Calendar start
        && start.operation() == Node.CalendarOperation.MONTH_START;
  }

  private String shifted(Node day, long count, String unit) {
    return say(
        count < 0 ? "MINUS" : "PLUS",
        around.operand(day),
        naming.values().count(Fraction.of(Math.abs(count)), unit));
  }
}
