package org.alimenta.law.text;

import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.Calendar;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Compare;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.read.Standpoint;
import org.alimenta.law.read.Value;
import org.alimenta.time.Days;

/**
 * The day on which a condition turns by itself as time goes on: one side stands still, such as a
 * birthday and an age of the law, the other moves with time, such as the day of filing or the month
 * under examination.
 *
 * @param phrase how it is said, {@code possible from}
 * @param day in days since 1970-01-01
 */
record TurningDay(String phrase, long day) {

  /** Empty where the comparison is not of that kind or a side is not known. */
  static Optional<TurningDay> of(Compare compare, Standpoint here) {
    boolean strict = compare.relation() == Relation.LESS;
    if (movesWithTime(compare.left()) && standsStill(compare.right())) {
      return day(compare.right(), here)
          .map(day -> new TurningDay(strict ? "possible before" : "possible until", day));
    }
    if (standsStill(compare.left()) && movesWithTime(compare.right())) {
      boolean byMonths = isMonthly(compare.right());
      return day(compare.left(), here)
          .map(day -> strict ? Days.plusDays(day, 1) : day)
          .map(day -> byMonths ? nextMonthStart(day) : day)
          .map(day -> new TurningDay("possible from", day));
    }
    return Optional.empty();
  }

  private static Optional<Long> day(Node node, Standpoint here) {
    Value value = here.value(node);
    return value.isKnown()
        ? Optional.of(value.get().toLong()).filter(day -> !Days.isNever(day))
        : Optional.empty();
  }

  /** The day of filing, the month under examination, or its end. */
  private static boolean movesWithTime(Node node) {
    return switch (node) {
      case Node.Step step -> movesWithTime(step.body());
      case Node.FactRead(Fact fact) -> moves(fact);
      case Calendar calendar -> isMonthEnd(calendar) && movesWithTime(calendar.day());
      case Node.Via via -> movesWithTime(via.body());
      default -> false;
    };
  }

  private static boolean moves(Fact fact) {
    return fact.kind() == Kind.DAY && fact.entity().isTop() && !fact.isFixed();
  }

  private static boolean isMonthly(Node moving) {
    return switch (moving) {
      case Node.Step step -> isMonthly(step.body());
      case Node.FactRead(Fact fact) -> fact.isMonthly();
      default -> false;
    };
  }

  private static boolean isMonthEnd(Node node) {
    return node instanceof Calendar calendar && calendar.operation() == CalendarOperation.MONTH_END;
  }

  /** What rests on birthdays and other facts that stay, and on numbers of law. */
  private static boolean standsStill(Node node) {
    return switch (node) {
      case Node.Step step -> standsStill(step.body());
      case Node.FactRead(Fact fact) -> fact.isFixed();
      case Calendar calendar -> standsStill(calendar.day()) && stays(calendar.count());
      case Node.Via via -> standsStill(via.body());
      default -> false;
    };
  }

  private static boolean stays(Node count) {
    return switch (count) {
      case Node.Const _ -> true;
      case Node.NumberAt number -> number.key() == null;
      case Node.Arithmetic arithmetic -> stays(arithmetic.left()) && stays(arithmetic.right());
      default -> false;
    };
  }

  private static long nextMonthStart(long day) {
    long start = Days.monthStart(day);
    return start == day ? day : Days.plusMonths(start, 1);
  }
}
