package org.alimenta.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days as numbers (days since 1970-01-01), and the spans between them as the law counts them. */
public final class Days {
  /** A day that does not come: "still received", "no end". It lies after every other day. */
  public static final long NEVER = LocalDate.of(9999, 12, 31).toEpochDay();

  private Days() {}

  public static LocalDate date(long day) {
    return LocalDate.ofEpochDay(day);
  }

  public static boolean isNever(long day) {
    return day >= NEVER;
  }

  /**
   * The day {@code count} months later; where that month is too short, its last day (art. 112 of
   * the Polish civil code says the same of terms). NEVER stays NEVER, and no day comes after it.
   */
  public static long plusMonths(long day, long count) {
    return isNever(day) ? NEVER : Math.min(NEVER, MarchYears.plusMonths(day, count));
  }

  /** NEVER stays NEVER, and no day comes after it. */
  public static long plusDays(long day, long count) {
    return isNever(day) ? NEVER : Math.min(NEVER, day + count);
  }

  public static long monthStart(long day) {
    return isNever(day) ? NEVER : date(day).withDayOfMonth(1).toEpochDay();
  }

  public static long monthEnd(long day) {
    if (isNever(day)) {
      return NEVER;
    }
    LocalDate date = date(day);
    return date.withDayOfMonth(date.lengthOfMonth()).toEpochDay();
  }

  /** The named day in the year of {@code day}; 29 February of a common year is the 28th. */
  public static long inItsYear(long day, int month, int dayOfMonth) {
    if (isNever(day)) {
      return NEVER;
    }
    LocalDate first = LocalDate.of(date(day).getYear(), month, 1);
    return first.withDayOfMonth(Math.min(dayOfMonth, first.lengthOfMonth())).toEpochDay();
  }

  /** Whole years from {@code from} to {@code to}: a person's age on that day; never negative. */
  public static long wholeYears(long from, long to) {
    return Math.max(0, ChronoUnit.YEARS.between(date(from), date(to)));
  }

  /** Calendar months touched, both ends included; zero when {@code to} is before {@code from}. */
  public static long monthsTouched(long from, long to) {
    if (to < from) {
      return 0;
    }
    LocalDate a = date(from);
    LocalDate b = date(to);
    return (b.getYear() - a.getYear()) * 12L + b.getMonthValue() - a.getMonthValue() + 1;
  }

  /** Days from {@code from} to {@code to}, the last one not included; never negative. */
  public static long between(long from, long to) {
    return Math.max(0, to - from);
  }
}
