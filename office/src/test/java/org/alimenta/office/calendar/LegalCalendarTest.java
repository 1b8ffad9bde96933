package org.alimenta.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alimenta.office.calendar.Term.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalCalendarTest {
  private final LegalCalendar calendar = new LegalCalendar();

  @ParameterizedTest(name = "{0} {1} from {2} end on {3}: {4}")
  @CsvSource({
    "14, DAYS, 2024-05-06, 2024-05-20, the day of the event is not counted",
    "14, DAYS, 2024-05-03, 2024-05-17, a term may begin on a day off",
    "14, DAYS, 2024-05-04, 2024-05-20, Saturday and Sunday are passed",
    "14, DAYS, 2024-04-17, 2024-05-02, the first of May is passed",
    "14, DAYS, 2024-04-19, 2024-05-06, 3 May was a Friday: three days are passed",
    "14, DAYS, 2024-12-11, 2024-12-27, Christmas",
    "14, DAYS, 2024-12-10, 2024-12-24, 24 December was a working day until 2024",
    "14, DAYS, 2025-12-10, 2025-12-29, since 2025 it is a day off: four days and a weekend",
    "7, DAYS, 2010-12-30, 2011-01-07, 6 January is a day off since 2011",
    "7, DAYS, 2009-12-30, 2010-01-06, before it was a working day",
    "2, WEEKS, 2024-05-06, 2024-05-20, a week ends on the same weekday",
    "1, MONTHS, 2024-01-31, 2024-02-29, a month without such a day ends on its last day",
    "1, MONTHS, 2023-01-31, 2023-02-28, and so in a common year",
    "1, MONTHS, 2024-05-15, 2024-06-17, 15 June was a Saturday",
    "2, MONTHS, 2024-08-01, 2024-10-01, months end on the same number",
    "1, YEARS, 2024-02-29, 2025-02-28, a year from 29 February",
    "14, DAYS, 2024-05-16, 2024-05-31, Corpus Christi",
    "10, DAYS, 2024-03-21, 2024-04-02, Easter Sunday and Monday",
    "14, DAYS, 2021-03-10, 2021-03-24, an appeal against a decision on family benefits",
    "30, DAYS, 2021-04-01, 2021-05-04, a complaint to the court: 1 to 3 May are passed",
  })
  void aTermEndsOnAWorkingDay(
      int count, Unit unit, LocalDate event, LocalDate last, String because) {
    assertThat(calendar.end(new Term(count, unit), event).last()).as(because).isEqualTo(last);
  }

  @Test
  void theEndRemembersTheDaysThatItPassed() {
    TermEnd end = calendar.end(Term.days(14), LocalDate.of(2024, 4, 19));

    assertThat(end.counted()).isEqualTo(LocalDate.of(2024, 5, 3));
    assertThat(end.passed())
        .containsExactly(
            LocalDate.of(2024, 5, 3), LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-02, 1, 2024-05-06",
    "2024-05-02, 2, 2024-05-07",
    "2024-05-04, 1, 2024-05-06",
    "2024-12-24, 1, 2024-12-27",
  })
  void workingDaysAreCountedFromTheNextDay(LocalDate from, int count, LocalDate day) {
    assertThat(calendar.afterWorkingDays(from, count)).isEqualTo(day);
  }

  @Test
  void moneyIsSentOnTheLastWorkingDayBeforeADayOff() {
    assertThat(calendar.workingDayUntil(LocalDate.of(2024, 5, 5)))
        .isEqualTo(LocalDate.of(2024, 5, 2));
    assertThat(calendar.workingDayUntil(LocalDate.of(2024, 5, 2)))
        .isEqualTo(LocalDate.of(2024, 5, 2));
  }
}
