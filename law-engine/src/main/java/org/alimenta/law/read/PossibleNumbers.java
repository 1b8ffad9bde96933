package org.alimenta.law.read;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Node.Since;
import org.alimenta.law.node.Node.Version;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.law.numbers.Unit;
import org.alimenta.law.situation.Cause;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** What numbers of law, versions and days can be when the deciding day is known only roughly. */
final class PossibleNumbers {
  private static final Causes OPEN = new Causes.Single(new Cause.Gap("nothing is told", 0, null));

  /** More months or years than any rule adds: two centuries. */
  private static final Range COUNTS = Range.of(-2_400, 2_400);

  private final Numbers numbers;

  PossibleNumbers(Numbers numbers) {
    this.numbers = numbers;
  }

  DatedNumber number(String id) {
    return numbers.get(NumberId.of(id));
  }

  static Value value(Range range) {
    return between(range.low(), range.high());
  }

  static Value between(Fraction low, Fraction high) {
    return Value.between(low, high, low.equals(high) ? null : OPEN);
  }

  /**
   * Declared gaps count for nothing: the day will come on which the value is found. What an office
   * or a commune may set otherwise, and what the law switches by yes and no, can be anything.
   */
  Value at(NumberAt at, Range day, @Nullable Range key) {
    DatedNumber number = number(at.number());
    if (number.question() != null) {
      return value(Range.of(0, number.options().size() - 1L));
    }
    if (number.unit().kind() == Unit.Kind.YES_NO && isConstant(number)) {
      return value(Range.YES_OR_NO);
    }
    Range all = null;
    for (Entry entry : number.entries()) {
      if (!entry.isGap() && meets(entry, day)) {
        for (Fraction value : values(entry, key)) {
          all = all == null ? Range.only(value) : all.and(Range.only(value));
        }
      }
    }
    if (all == null) {
      return value(at.kind().anything());
    }
    return value(number.delegatedTo() == null ? all : all.and(at.kind().anything()));
  }

  private static boolean isConstant(DatedNumber number) {
    return number.range().low().equals(number.range().high());
  }

  static boolean meets(Entry entry, Range days) {
    return Fraction.of(entry.from().toEpochDay()).compareTo(days.high()) <= 0
        && (entry.until() == null
            || Fraction.of(entry.until().toEpochDay()).compareTo(days.low()) >= 0);
  }

  private static List<Fraction> values(Entry entry, @Nullable Range key) {
    if (entry.value() != null) {
      return List.of(entry.value());
    }
    List<Fraction> values = new ArrayList<>();
    for (int i = 0; i < entry.rows().size(); i++) {
      TableRow row = entry.rows().get(i);
      Fraction next = i + 1 < entry.rows().size() ? entry.rows().get(i + 1).at() : null;
      boolean ends =
          key != null
              && ((row.to() != null && row.to().compareTo(key.low()) < 0)
                  || (next != null && next.compareTo(key.low()) <= 0));
      if (!ends && (key == null || row.at().compareTo(key.high()) <= 0)) {
        values.add(row.value());
      }
    }
    return values;
  }

  Value accrued(String number, Range from, Range to) {
    Fraction days = to.high().minus(from.low()).max(Fraction.ZERO);
    return between(Fraction.ZERO, number(number).range().high().times(days));
  }

  /** The versions that can be in force when the deciding day lies in a range. */
  static List<Version> inForce(Since since, Range day) {
    List<Version> versions = since.versions();
    List<Version> found = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      if (meets(days(versions, i), day)) {
        found.add(versions.get(i));
      }
    }
    return found;
  }

  /** The days of a version. */
  static Range days(List<Version> versions, int place) {
    long until = place + 1 < versions.size() ? versions.get(place + 1).from() - 1 : Days.NEVER;
    return Range.of(versions.get(place).from(), until);
  }

  static boolean meets(Range one, Range other) {
    return one.low().compareTo(other.high()) <= 0 && other.low().compareTo(one.high()) <= 0;
  }

  static Value calendar(CalendarOperation operation, Range day, Range count) {
    if (operation == CalendarOperation.IN_ITS_YEAR && !count.low().equals(count.high())) {
      return between(
          Fraction.of(Days.inItsYear(day.low().toLong(), 1, 1)),
          Fraction.of(Days.inItsYear(day.high().toLong(), 12, 31)));
    }
    boolean days = operation == CalendarOperation.PLUS_DAYS;
    Range counts = days || operation == CalendarOperation.IN_ITS_YEAR ? count : limited(count);
    return Intervals.calendar(operation, value(day), value(counts));
  }

  private static Range limited(Range count) {
    return new Range(
        count.low().max(COUNTS.low()).min(COUNTS.high()),
        count.high().min(COUNTS.high()).max(COUNTS.low()));
  }

  /** Whether values of this kind come only whole, so that "less" is "at most one less". */
  static boolean isWhole(Kind kind) {
    return switch (kind) {
      case MONEY, COUNT, DAY, TEST, WORD, NAME -> true;
      case FINE, NUMBER -> false;
    };
  }
}
