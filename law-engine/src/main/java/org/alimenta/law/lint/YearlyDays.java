package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.jspecify.annotations.Nullable;

/**
 * The days of a year on which alone a day of a rule can fall: 1 September, the first of a month.
 */
final class YearlyDays {
  private static final int A_YEAR = 366;
  private static final int MONTHS = 12;

  private YearlyDays() {}

  /** Whether any day of a span can be the value of a node, as far as its day of the year tells. */
  static boolean canFallIn(Span span, Node day) {
    Set<Integer> days = of(day);
    LocalDate end = span.from().plusDays(A_YEAR);
    LocalDate last = span.until() == null || span.until().isAfter(end) ? end : span.until();
    return days == null
        || span.from()
            .datesUntil(last.plusDays(1))
            .anyMatch(each -> days.contains(each.getMonthValue() * 100 + each.getDayOfMonth()));
  }

  /** As month x 100 + day; null where it can be any. */
  private static @Nullable Set<Integer> of(Node day) {
    return switch (day) {
      case Step step -> of(step.body());
      case FactRead(var fact) when fact.isMonthly() -> firsts();
      case Choose(_, Node then, Node otherwise) -> both(of(then), of(otherwise));
      case Since since -> {
        Set<Integer> all = new HashSet<>();
        for (Version version : since.versions()) {
          all = all == null ? null : both(all, of(version.body()));
        }
        yield all;
      }
      case Arithmetic(Operation operation, _, Node left, Node right)
          when operation == Operation.LESSER || operation == Operation.GREATER ->
          both(of(left), of(right));
      case Calendar(CalendarOperation operation, Node from, Node count) ->
          moved(operation, of(from), count);
      default -> null;
    };
  }

  private static @Nullable Set<Integer> moved(
      CalendarOperation operation, @Nullable Set<Integer> days, Node count) {
    return switch (operation) {
      case IN_ITS_YEAR ->
          count instanceof Const constant ? Set.of((int) constant.value().toLong()) : null;
      case PLUS_YEARS -> days;
      case MONTH_START -> days == null ? firsts() : startsOf(days);
      case PLUS_MONTHS ->
          days != null && days.stream().allMatch(each -> each % 100 == 1)
              ? (count instanceof Const constant
                  ? later(days, constant.value().toLong())
                  : firsts())
              : null;
      case PLUS_DAYS, MONTH_END -> null;
    };
  }

  private static Set<Integer> startsOf(Set<Integer> days) {
    Set<Integer> starts = new HashSet<>();
    days.forEach(each -> starts.add(each / 100 * 100 + 1));
    return starts;
  }

  private static Set<Integer> later(Set<Integer> days, long months) {
    Set<Integer> later = new HashSet<>();
    days.forEach(
        each -> later.add((int) Math.floorMod(each / 100 - 1 + months, MONTHS) * 100 + 101));
    return later;
  }

  private static Set<Integer> firsts() {
    Set<Integer> firsts = new HashSet<>();
    for (int month = 1; month <= MONTHS; month++) {
      firsts.add(month * 100 + 1);
    }
    return firsts;
  }

  private static @Nullable Set<Integer> both(
      @Nullable Set<Integer> one, @Nullable Set<Integer> other) {
    if (one == null || other == null) {
      return null;
    }
    Set<Integer> all = new HashSet<>(one);
    all.addAll(other);
    return all;
  }
}
