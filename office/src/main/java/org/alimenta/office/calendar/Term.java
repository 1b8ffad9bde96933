package org.alimenta.office.calendar;

import java.time.LocalDate;

/**
 * A length of time by which the law gives somebody a term.
 *
 * @param count at least 1
 */
public record Term(int count, Unit unit) {
  /** In what the law counts. */
  public enum Unit {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  public Term {
    if (count < 1) {
      throw new IllegalArgumentException("A term of " + count + " " + unit);
    }
  }

  public static Term days(int count) {
    return new Term(count, Unit.DAYS);
  }

  public static Term weeks(int count) {
    return new Term(count, Unit.WEEKS);
  }

  public static Term months(int count) {
    return new Term(count, Unit.MONTHS);
  }

  public static Term years(int count) {
    return new Term(count, Unit.YEARS);
  }

  /**
   * The last day by counting alone. The day of the event is not counted; a month or year ends on
   * the day with the same number, or on the last day of a month that has no such day (KPA art. 57
   * par. 1 to 3a).
   */
  LocalDate countedFrom(LocalDate event) {
    return switch (unit) {
      case DAYS -> event.plusDays(count);
      case WEEKS -> event.plusWeeks(count);
      case MONTHS -> event.plusMonths(count);
      case YEARS -> event.plusYears(count);
    };
  }
}
