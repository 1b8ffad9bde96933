package org.alimenta.poland;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolishNumbersTest {
  private static final Numbers NUMBERS = PolishNumbers.load();

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  private static Fraction value(String id, String date) {
    return requireNonNull(NUMBERS.get(NumberId.of(id)).find(day(date), null)).value();
  }

  @Test
  void all_files_load_without_a_problem() {
    assertThat(NUMBERS.fileHashes()).hasSameSizeAs(new PolishLaw().numberFiles());
    assertThat(NUMBERS.all()).hasSizeGreaterThanOrEqualTo(70);
  }

  @ParameterizedTest
  @CsvSource({
    "maintenance-advance/income-criterion, 2008-09-30, 58300",
    "maintenance-fund/income-criterion, 2019-09-30, 72500",
    "maintenance-fund/income-criterion, 2019-10-01, 80000",
    "maintenance-fund/income-criterion, 2026-09-30, 120900",
    "maintenance-fund/income-criterion, 2026-10-01, 166500",
    "maintenance-fund/cap, 2024-09-30, 50000",
    "maintenance-fund/cap, 2024-10-01, 100000",
    "income/hectare-income, 2022-06-30, 554900",
  })
  void amounts_change_on_the_day_the_act_names(String id, String date, long grosze) {
    assertThat(value(id, date)).isEqualTo(Fraction.of(grosze));
  }

  @ParameterizedTest
  @CsvSource({
    "cap-standard, 1, 170",
    "cap-standard, 2, 170",
    "cap-standard, 3, 120",
    "cap-disabled, 1, 250",
    "cap-disabled, 2, 250",
    "cap-disabled, 4, 170",
    "cap-standard-low-income, 2, 300",
    "cap-standard-low-income, 3, 250",
    "cap-disabled-low-income, 2, 380",
    "cap-disabled-low-income, 3, 300",
  })
  void the_advance_has_four_tables_by_the_number_of_children(String key, int persons, long zloty) {
    assertThat(
            requireNonNull(
                    NUMBERS
                        .get(NumberId.of("maintenance-advance/" + key))
                        .find(day("2006-01-01"), Fraction.of(persons)))
                .value())
        .isEqualTo(Fraction.of(zloty * 100));
  }

  @ParameterizedTest
  @CsvSource({"2014-11-25, 2016-03-31, 5452", "2023-02-28, 2023-06-30, 2047"})
  void interest_on_500_zloty_runs_by_the_rate_of_each_day(String after, String to, long grosze) {
    Fraction rates =
        requireNonNull(
            NUMBERS.get(NumberId.of("recovery/statutory-interest")).accrued(day(after), day(to)));

    assertThat(
            rates
                .times(Fraction.of(50_000))
                .dividedBy(value("recovery/interest-year-days", to))
                .rounded(Rounding.HALF_UP, Fraction.ONE))
        .isEqualTo(Fraction.of(grosze));
  }

  @ParameterizedTest
  @CsvSource({"2020, 2023", "2023, 2026"})
  void the_formula_of_the_act_gives_the_criterion_announced(String old, String next) {
    Fraction indexed =
        value("maintenance-fund/income-criterion", old + "-10-01")
            .times(value("maintenance-fund/minimum-wage-january", next + "-01-01"))
            .dividedBy(value("maintenance-fund/minimum-wage-january", old + "-01-01"));

    assertThat(indexed.rounded(Rounding.UP, Fraction.of(100)))
        .isEqualTo(value("maintenance-fund/income-criterion", next + "-10-01"));
  }

  @Test
  void what_is_recovered_is_divided_without_a_rest() {
    for (String date : List.of("2008-10-01", "2015-09-17", "2015-09-18", "2026-01-01")) {
      assertThat(
              value("recovery/fund-creditor-commune-share", date)
                  .plus(value("recovery/fund-debtor-commune-share", date))
                  .plus(value("recovery/fund-state-share", date)))
          .isEqualTo(Fraction.ONE);
    }
  }

  @Test
  void a_figure_from_memory_says_so_and_an_unknown_one_is_a_gap() {
    Map<String, @Nullable String> doubts =
        Map.of(
            "2010-05-05", "from memory; no publication was found",
            "2024-05-05", "seen on one page only");
    DatedNumber hectare = NUMBERS.get(NumberId.of("income/hectare-income"));

    doubts.forEach(
        (date, doubt) ->
            assertThat(requireNonNull(hectare.find(day(date), null)).entry().unverified())
                .isEqualTo(doubt));
    assertThat(hectare.find(day("2007-01-01"), null)).isNull();
    assertThat(hectare.absence(day("2007-01-01")))
        .isEqualTo(
            "The value of 'income/hectare-income' on 2007-01-01 is not known: no published figure"
                + " was found. Add it, with its source, to org/alimenta/poland/income/numbers.yaml.");
  }

  @Test
  void an_open_question_has_an_answer_at_all_times_of_its_benefit() {
    List<DatedNumber> open =
        NUMBERS.all().stream().filter(number -> number.question() != null).toList();

    assertThat(open).hasSizeGreaterThanOrEqualTo(9);
    assertThat(open).allSatisfy(number -> assertThat(number.entries()).noneMatch(Entry::isGap));
  }
}
