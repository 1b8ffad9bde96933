package org.alimenta.law.numbers;

import static java.util.Objects.requireNonNull;
import static org.alimenta.law.numbers.Written.amount;
import static org.alimenta.law.numbers.Written.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alimenta.law.node.Range;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatedNumberTest {
  private static final DatedNumber CAP =
      amount(
          """
          unit: PLN per month
          values:
            - {from: 2008-10-01, value: 500.00, cites: a}
            - {from: 2015-01-01, until: 2015-12-31, gap: the announcement was lost}
            - {from: 2016-01-01, until: 2024-09-30, value: 700.00, cites: b}
          """);
  private static final DatedNumber TABLE =
      amount(
          """
          unit: PLN per month
          key: entitled persons
          values:
            - {from: 2005-09-01, cites: a, steps: [{at: 1, value: 170.00}, {at: 3, value: 120.00}]}
          """);
  private static final DatedNumber CLOSED_ROWS =
      amount(
          """
          unit: PLN per year
          key: tax paid
          key-unit: PLN
          values:
            - from: 2018-01-01
              cites: a
              steps:
                - {at: 0, to: 0, value: 0}
                - {at: 97.01, to: 100.99, value: 129.48}
          """);
  private static final DatedNumber INTEREST =
      amount(
          """
          unit: percent per year
          values:
            - {from: 2008-12-15, value: 13, cites: a}
            - {from: 2014-12-23, value: 8, cites: b}
            - {from: 2016-01-01, value: 7, cites: c}
          """);

  private static @Nullable Fraction on(DatedNumber number, String date, @Nullable Fraction key) {
    Figure figure = number.find(day(date), key);
    return figure == null ? null : figure.value();
  }

  @ParameterizedTest
  @CsvSource({
    "2008-09-30,",
    "2008-10-01, 50000",
    "2014-12-31, 50000",
    "2015-01-01,",
    "2015-12-31,",
    "2016-01-01, 70000",
    "2024-09-30, 70000",
    "2024-10-01,",
  })
  void the_value_in_force_is_found_on_its_first_and_on_its_last_day(
      String date, @Nullable Long value) {
    assertThat(on(CAP, date, null)).isEqualTo(value == null ? null : Fraction.of(value));
  }

  @Test
  void a_figure_knows_where_it_comes_from() {
    Figure figure = requireNonNull(CAP.find(day("2020-01-01"), null));

    assertThat(figure.id()).isEqualTo(CAP.id());
    assertThat(figure.entry().cites()).isEqualTo("b");
    assertThat(figure.row()).isNull();
    assertThat(CAP.find(day("2020-05-05"), null)).isSameAs(figure);
  }

  @Test
  void a_value_without_end_holds_for_ever() {
    assertThat(requireNonNull(INTEREST.find(Days.NEVER, null)).value())
        .isEqualTo(Fraction.of(7, 100));
  }

  @Test
  void absence_says_why_and_what_to_do() {
    assertThat(CAP.absence(day("2007-01-01")))
        .isEqualTo(
            "No value of 'test/amount' is in force on 2007-01-01."
                + " Add one, with its source, to numbers.yaml.");
    assertThat(CAP.absence(day("2015-06-01")))
        .isEqualTo(
            "The value of 'test/amount' on 2015-06-01 is not known: the announcement was lost."
                + " Add it, with its source, to numbers.yaml.");
    assertThat(CLOSED_ROWS.absence(day("2018-06-01"))).startsWith("No row of the table");
  }

  @ParameterizedTest
  @CsvSource({"0,", "1, 17000", "2, 17000", "5/2, 17000", "3, 12000", "40, 12000"})
  void a_table_gives_the_last_row_that_has_begun(String key, @Nullable Long value) {
    Fraction looked = key.equals("5/2") ? Fraction.of(5, 2) : Fraction.of(Long.parseLong(key));

    assertThat(on(TABLE, "2006-01-01", looked))
        .isEqualTo(value == null ? null : Fraction.of(value));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1,", "9700,", "9701, 12948", "10000, 12948", "10099, 12948", "10100,"})
  void a_closed_row_ends_with_its_last_key(long key, @Nullable Long value) {
    assertThat(on(CLOSED_ROWS, "2018-12-31", Fraction.of(key)))
        .isEqualTo(value == null ? null : Fraction.of(value));
  }

  @Test
  void a_table_is_asked_with_a_key_and_nothing_else_is() {
    assertThatThrownBy(() -> TABLE.find(day("2006-01-01"), null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is looked up by the day and by entitled persons");
    assertThatThrownBy(() -> CAP.find(day("2010-01-01"), Fraction.ONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no table");
    assertThatThrownBy(() -> TABLE.accrued(0, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_range_spans_all_times_and_rows() {
    assertThat(CAP.range()).isEqualTo(new Range(Fraction.of(50000), Fraction.of(70000)));
    assertThat(TABLE.range()).isEqualTo(new Range(Fraction.of(12000), Fraction.of(17000)));
  }

  @Test
  void interest_runs_from_the_day_after_by_the_rate_of_each_day() {
    Fraction rates = requireNonNull(INTEREST.accrued(day("2014-11-25"), day("2016-03-31")));

    assertThat(requireNonNull(INTEREST.pieces(day("2014-11-25"), day("2016-03-31"))))
        .extracting(Piece::days)
        .containsExactly(27L, 374L, 91L);
    assertThat(
            rates
                .times(Fraction.of(50000))
                .dividedBy(Fraction.of(365))
                .rounded(Rounding.HALF_UP, Fraction.ONE))
        .isEqualTo(Fraction.of(5452));
  }

  @Test
  void nothing_accrues_in_no_days_and_a_day_without_value_is_not_passed_over() {
    assertThat(INTEREST.accrued(day("2015-01-01"), day("2015-01-01"))).isEqualTo(Fraction.ZERO);
    assertThat(INTEREST.accrued(day("2015-01-02"), day("2015-01-01"))).isEqualTo(Fraction.ZERO);
    assertThat(CAP.accrued(day("2014-12-30"), day("2014-12-31"))).isNotNull();
    assertThat(CAP.accrued(day("2014-12-30"), day("2015-01-01"))).isNull();
    assertThat(CAP.pieces(day("2008-09-29"), day("2008-10-05"))).isNull();
    assertThat(CAP.accrued(day("2024-09-30"), day("2024-10-01"))).isNull();
  }

  @Property
  void accrual_is_the_sum_of_the_days(
      @ForAll @IntRange(min = 14_300, max = 17_500) int after,
      @ForAll @IntRange(max = 900) int days) {
    Fraction sum = Fraction.ZERO;
    for (long day = after + 1L; day <= after + days; day++) {
      sum = sum.plus(requireNonNull(INTEREST.find(day, null)).value());
    }

    assertThat(INTEREST.accrued(after, after + days)).isEqualTo(sum);
  }

  @Property
  void accrual_can_be_cut_anywhere(
      @ForAll @IntRange(min = 14_300, max = 17_500) int after,
      @ForAll @IntRange(max = 900) int first,
      @ForAll @IntRange(max = 900) int second) {
    long middle = (long) after + first;
    long end = middle + second;

    assertThat(
            requireNonNull(INTEREST.accrued(after, middle))
                .plus(requireNonNull(INTEREST.accrued(middle, end))))
        .isEqualTo(INTEREST.accrued(after, end));
  }
}
