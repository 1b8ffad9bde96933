package org.alimenta.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and spans as the law counts them. */
class DaysTest {

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  @ParameterizedTest(name = "{0} and {1} months is {2}")
  @CsvSource({
    "2024-01-31, 1, 2024-02-29", "2023-01-31, 1, 2023-02-28", "2024-05-31, 2, 2024-07-31",
    "2000-02-29, 216, 2018-02-28", "2000-02-29, 240, 2020-02-29", "2024-03-15, -1, 2024-02-15"
  })
  void addsMonths(String from, long months, String expected) {
    assertThat(Days.plusMonths(day(from), months)).isEqualTo(day(expected));
  }

  @Test
  @DisplayName("every day of three centuries moves as the calendar of the platform moves it")
  void agreesWithThePlatform() {
    for (long day = day("1880-01-01"); day < day("2180-01-01"); day++) {
      for (long months : new long[] {-1201, -13, -1, 0, 1, 2, 11, 12, 216, 300}) {
        long expected = LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
        if (Days.plusMonths(day, months) != expected) {
          assertThat(Days.plusMonths(day, months)).as("%s + %s", day, months).isEqualTo(expected);
        }
      }
    }
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2} years")
  @CsvSource({
    "2006-05-15, 2024-05-14, 17",
    "2006-05-15, 2024-05-15, 18",
    "2000-02-29, 2018-02-27, 17",
    "2006-05-15, 2000-01-01, 0"
  })
  void countsWholeYears(String born, String on, long years) {
    assertThat(Days.wholeYears(day(born), day(on))).isEqualTo(years);
  }

  @ParameterizedTest(name = "{0} to {1} touches {2} months")
  @CsvSource({
    "2023-01-31, 2023-02-01, 2",
    "2023-01-01, 2023-12-31, 12",
    "2023-06-10, 2023-06-10, 1",
    "2023-06-10, 2023-06-09, 0",
    "2022-11-30, 2023-02-01, 4"
  })
  void countsMonthsTouched(String from, String to, long months) {
    assertThat(Days.monthsTouched(day(from), day(to))).isEqualTo(months);
  }

  @Test
  void findsTheEndsOfAMonthAndANamedDay() {
    assertThat(Days.monthStart(day("2024-02-17"))).isEqualTo(day("2024-02-01"));
    assertThat(Days.monthEnd(day("2024-02-17"))).isEqualTo(day("2024-02-29"));
    assertThat(Days.inItsYear(day("2024-05-05"), 9, 30)).isEqualTo(day("2024-09-30"));
    assertThat(Days.inItsYear(day("2023-05-05"), 2, 29)).isEqualTo(day("2023-02-28"));
    assertThat(Days.between(day("2023-03-01"), day("2023-06-30"))).isEqualTo(121);
    assertThat(Days.between(day("2023-03-02"), day("2023-03-01"))).isZero();
    assertThat(Days.plusDays(day("2023-12-31"), 1)).isEqualTo(day("2024-01-01"));
    assertThat(Days.date(day("2024-02-29"))).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  @DisplayName("never stays never, and nothing comes after it")
  void keepsNever() {
    assertThat(Days.isNever(Days.NEVER)).isTrue();
    assertThat(Days.isNever(Days.NEVER - 1)).isFalse();
    assertThat(Days.plusMonths(Days.NEVER, 1)).isEqualTo(Days.NEVER);
    assertThat(Days.plusDays(Days.NEVER, 1)).isEqualTo(Days.NEVER);
    assertThat(Days.monthStart(Days.NEVER)).isEqualTo(Days.NEVER);
    assertThat(Days.monthEnd(Days.NEVER)).isEqualTo(Days.NEVER);
    assertThat(Days.inItsYear(Days.NEVER, 1, 1)).isEqualTo(Days.NEVER);
    assertThat(Days.plusMonths(day("9999-12-01"), 12)).isEqualTo(Days.NEVER);
  }
}
