package org.alimenta.law.lint;

import java.time.LocalDate;
import org.alimenta.law.Benefit;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.Entry;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another.
 *
 * @param from the first, included
 * @param until the last, included; null where there is no end
 */
record Span(LocalDate from, @Nullable LocalDate until) {
  static Span of(Benefit<?> benefit) {
    return new Span(benefit.from(), benefit.until().orElse(null));
  }

  static Span of(Entry entry) {
    return new Span(entry.from(), entry.until());
  }

  /** The days of a range on which a benefit exists; null when there is none. */
  static @Nullable Span of(Benefit<?> benefit, Range days) {
    long never = Days.date(Days.NEVER).minusYears(1000).toEpochDay();
    LocalDate low = Days.date(days.low().max(Fraction.of(-100_000)).toLong());
    long last = days.high().min(Fraction.of(Days.NEVER)).toLong();
    return of(benefit).meet(new Span(low, last > never ? null : Days.date(last)));
  }

  @Nullable Span meet(Span other) {
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last =
        until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
    return last != null && last.isBefore(first) ? null : new Span(first, last);
  }

  /** The part before a day. */
  @Nullable Span before(LocalDate day) {
    return meet(new Span(LocalDate.of(1800, 1, 1), day.minusDays(1)));
  }

  /** The part after a day. */
  @Nullable Span after(LocalDate day) {
    return meet(new Span(day.plusDays(1), null));
  }

  Range range() {
    return Range.of(from.toEpochDay(), until == null ? Days.NEVER : until.toEpochDay());
  }

  String en() {
    return until == null ? "from " + from : "from " + from + " until " + until;
  }

  String pl() {
    return until == null ? "od " + from : "od " + from + " do " + until;
  }

  @Override
  public String toString() {
    return from + ".." + (until == null ? "" : until);
  }
}
