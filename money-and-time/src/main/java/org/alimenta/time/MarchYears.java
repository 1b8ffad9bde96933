package org.alimenta.time;

/**
 * Calendar arithmetic without objects, for rules that move millions of birthdays. Years begin in
 * March here, so that the day that comes and goes is the last one of its year.
 */
final class MarchYears {
  private static final long FROM_MARCH_OF_YEAR_ZERO = 719_468;
  private static final long DAYS_IN_400_YEARS = 146_097;

  /** Where the later month is too short, its last day. */
  static long plusMonths(long day, long count) {
    long since = day + FROM_MARCH_OF_YEAR_ZERO;
    long era = Math.floorDiv(since, DAYS_IN_400_YEARS);
    int dayOfEra = (int) (since - era * DAYS_IN_400_YEARS);
    int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int month = (5 * dayOfYear + 2) / 153;
    int dayOfMonth = dayOfYear - firstDay(month);
    long later = (era * 400 + yearOfEra) * 12 + month + count;
    long year = Math.floorDiv(later, 12L);
    int newMonth = (int) (later - year * 12);
    int length =
        newMonth == 11 ? lastOfFebruary(year + 1) : firstDay(newMonth + 1) - firstDay(newMonth);
    return firstOfMarch(year) + firstDay(newMonth) + Math.min(dayOfMonth, length - 1);
  }

  /** Days from 1 March to the first of a month, counted from March as 0. */
  private static int firstDay(int month) {
    return (153 * month + 2) / 5;
  }

  private static long firstOfMarch(long year) {
    return 365 * year
        + Math.floorDiv(year, 4L)
        - Math.floorDiv(year, 100L)
        + Math.floorDiv(year, 400L)
        - FROM_MARCH_OF_YEAR_ZERO;
  }

  private static int lastOfFebruary(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
  }

  private MarchYears() {}
}
