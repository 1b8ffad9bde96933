package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.node.Nodes;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.Possible;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * How many days a day lies from another one on which it rests, by the numbers of one day. A choice
 * has one answer for each branch; what rests on anything else has none.
 */
final class Offsets {
  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;
  private static final int LEAP_YEAR = 2024;
  private static final int COMMON_YEAR = 2023;

  private final LocalDate on;
  private final Set<Node> shared;
  private final Numbers numbers;
  private final Possible nothing;

  /**
   * @param base the day that it rests on
   * @param ofYear whether it is counted from the first day of the year of {@code base}
   */
  record Offset(Node base, boolean ofYear, long low, long high) {
    Offset plus(long less, long more) {
      return new Offset(base, ofYear, low + less, high + more);
    }

    boolean isFromSame(Offset other) {
      return Nodes.same(base, other.base) && ofYear == other.ofYear;
    }

    boolean isAlwaysBefore(Offset other) {
      return isFromSame(other) && high < other.low;
    }
  }

  Offsets(LocalDate on, Set<Node> shared, Numbers numbers, Possible nothing) {
    this.on = on;
    this.shared = shared;
    this.numbers = numbers;
    this.nothing = nothing;
  }

  /**
   * The same day seen from the nearest day on which both rest, so that choices below it are not
   * mixed up.
   */
  static Set<Node> shared(Node one, Node other) {
    Set<Node> all = chain(one);
    all.retainAll(chain(other));
    return all;
  }

  private static Set<Node> chain(Node day) {
    Set<Node> chain = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Node> todo = new ArrayList<>(List.of(day));
    while (!todo.isEmpty()) {
      Node next = todo.removeFirst();
      chain.add(next);
      switch (next) {
        case Step step -> todo.add(step.body());
        case Calendar calendar -> todo.add(calendar.day());
        default -> {}
      }
    }
    return chain;
  }

  List<Offset> of(Node day) {
    if (shared.contains(day)) {
      return List.of(new Offset(day, false, 0, 0));
    }
    return switch (day) {
      case Step step -> of(step.body());
      case Calendar calendar -> moved(calendar);
      case Choose(_, Node then, Node otherwise) -> both(of(then), of(otherwise));
      case Since since -> inForce(since).map(version -> of(version.body())).orElse(List.of());
      case Arithmetic(Operation operation, _, Node left, Node right)
          when operation == Operation.LESSER ->
          both(of(left), of(right));
      case Via(_, Node body) when !(body instanceof FactRead) -> List.of();
      default -> List.of(new Offset(day, false, 0, 0));
    };
  }

  private Optional<Version> inForce(Since since) {
    return since.versions().reversed().stream()
        .filter(version -> version.from() <= on.toEpochDay())
        .findFirst();
  }

  private static List<Offset> both(List<Offset> one, List<Offset> other) {
    List<Offset> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private List<Offset> moved(Calendar calendar) {
    Range count = count(calendar.count());
    long low = count.low().toLong();
    long high = count.high().toLong();
    List<Offset> from = of(calendar.day());
    return switch (calendar.operation()) {
      case PLUS_DAYS -> from.stream().map(each -> each.plus(low, high)).toList();
      case PLUS_MONTHS -> from.stream().map(each -> each.plus(fewest(low), most(high))).toList();
      case PLUS_YEARS ->
          from.stream().map(each -> each.plus(fewest(12 * low), most(12 * high))).toList();
      case MONTH_START -> from.stream().map(each -> each.plus(1 - LONGEST_MONTH, 0)).toList();
      case MONTH_END -> from.stream().map(each -> each.plus(0, LONGEST_MONTH - 1)).toList();
      case IN_ITS_YEAR ->
          low == high
              ? List.of(
                  new Offset(
                      calendar.day(), true, inYear(COMMON_YEAR, low), inYear(LEAP_YEAR, low)))
              : List.of();
    };
  }

  private static long fewest(long months) {
    return months * (months < 0 ? LONGEST_MONTH : SHORTEST_MONTH);
  }

  private static long most(long months) {
    return months * (months < 0 ? SHORTEST_MONTH : LONGEST_MONTH);
  }

  private static long inYear(int year, long monthAndDay) {
    long first = LocalDate.of(year, 1, 1).toEpochDay();
    return Days.inItsYear(first, (int) (monthAndDay / 100), (int) (monthAndDay % 100)) - first;
  }

  private Range count(Node count) {
    @Nullable Fraction value = Eras.value(count, on, numbers);
    return value != null && value.isWhole() ? Range.only(value) : nothing.of(count);
  }
}
