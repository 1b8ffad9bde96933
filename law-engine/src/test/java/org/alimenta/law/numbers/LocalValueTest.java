package org.alimenta.law.numbers;

import static java.util.Objects.requireNonNull;
import static org.alimenta.law.numbers.Written.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alimenta.law.node.Range;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalValueTest {
  private static final Numbers NATIONAL =
      Written.numbers(
          """
          prefix: test
          numbers:
            criterion:
              label: {en: Criterion, pl: Kryterium}
              unit: PLN per month
              values: [{from: 2005-09-01, value: 583.00, cites: a}]
            cap:
              label: {en: Cap, pl: Kwota}
              unit: PLN per month
              key: entitled persons
              delegated: {to: commune, at-least: national}
              values:
                - {from: 2005-09-01, cites: a, steps: [{at: 1, value: 170.00}, {at: 3, value: 120.00}]}
            supplement:
              label: {en: Supplement, pl: Dodatek}
              unit: PLN per month
              delegated: {to: commune, at-least: national}
              values:
                - {from: 2005-09-01, until: 2005-12-31, value: 50.00, cites: a}
                - {from: 2006-01-01, until: 2006-12-31, gap: lost}
                - {from: 2007-01-01, value: 60.00, cites: b}
            netting:
              label: {en: Netting, pl: Rozliczenie}
              unit: choice
              options: {cap-first: {en: A, pl: A}, order-first: {en: B, pl: B}}
              question: {en: Which?, pl: Które?}
              values: [{from: 2005-09-01, value: cap-first, cites: silent}]
            share:
              label: {en: Share, pl: Część}
              unit: percent
              delegated: {to: commune, at-least: 50, at-most: 90}
              values: [{from: 2005-09-01, value: 70, cites: a}]
            limit:
              label: {en: Limit, pl: Próg}
              unit: percent
              key: persons
              delegated: {to: commune, at-least: national, since: 2022-12-01}
              values:
                - {from: 2021-07-01, cites: a, steps: [{at: 1, value: 40}, {at: 2, value: 30}]}
                - {from: 2022-12-01, cites: b, steps: [{at: 1, value: 40}, {at: 2, value: 30}]}
            late:
              label: {en: Late, pl: Późny}
              unit: percent
              delegated: {to: commune, at-least: national, since: 2022-12-01}
              values: [{from: 2021-07-01, value: 40, cites: a}]
            rent:
              label: {en: Rent, pl: Czynsz}
              unit: PLN per month
              delegated: {to: commune, at-least: 0.50, at-most: 60.00, cites: art. 9}
              values: [{from: 2005-09-01, gap: each commune sets its own}]
            booking:
              label: {en: Booking, pl: Zaliczanie}
              unit: choice
              options: {by-law: {en: A, pl: A}, other: {en: B, pl: B}}
              values: [{from: 2005-09-01, value: by-law, cites: art. 1}]
          """);

  private static Numbers with(String key, String value) {
    return NATIONAL.with(Map.of(NumberId.of("test/" + key), value));
  }

  private static Figure find(Numbers numbers, String key, String date, int row) {
    return requireNonNull(
        numbers
            .get(NumberId.of("test/" + key))
            .find(day(date), row == 0 ? null : Fraction.of(row)));
  }

  @Test
  void an_office_answers_an_open_question() {
    Numbers local = with("netting", "order-first");

    assertThat(find(local, "netting", "2006-01-01", 0).value()).isEqualTo(Fraction.ONE);
    assertThat(find(local, "netting", "2006-01-01", 0).entry().setBy()).isEqualTo("office");
    assertThat(find(NATIONAL, "netting", "2006-01-01", 0).value()).isEqualTo(Fraction.ZERO);
    assertThat(local.overrides())
        .containsExactly(Map.entry(NumberId.of("test/netting"), "order-first"));
    assertThat(local.fileHashes()).isEqualTo(NATIONAL.fileHashes());
  }

  @Test
  void a_commune_raises_a_delegated_amount_and_a_gap_stays_a_gap() {
    Numbers local = with("supplement", "60.00");

    assertThat(find(local, "supplement", "2005-10-01", 0).value()).isEqualTo(Fraction.of(6000));
    assertThat(find(local, "supplement", "2005-10-01", 0).entry().setBy()).isEqualTo("commune");
    assertThat(local.get(NumberId.of("test/supplement")).find(day("2006-05-05"), null)).isNull();
    assertThat(local.get(NumberId.of("test/supplement")).range())
        .isEqualTo(new Range(Fraction.of(6000), Fraction.of(6000)));
  }

  @Test
  void a_commune_raises_a_table_as_a_whole_or_by_rows() {
    assertThat(find(with("cap", "200.00"), "cap", "2006-01-01", 3).value())
        .isEqualTo(Fraction.of(20000));
    Numbers byRow = with("cap", "3=150.00");
    assertThat(find(byRow, "cap", "2006-01-01", 1).value()).isEqualTo(Fraction.of(17000));
    assertThat(find(byRow, "cap", "2006-01-01", 4).value()).isEqualTo(Fraction.of(15000));
    assertThat(find(with("cap", "1=180, 3=150"), "cap", "2006-01-01", 2).value())
        .isEqualTo(Fraction.of(18000));
  }

  @Test
  void a_commune_moves_a_value_up_or_down_within_the_bounds_of_the_act() {
    assertThat(find(with("share", "50"), "share", "2006-01-01", 0).value())
        .isEqualTo(Fraction.of(1, 2));
    assertThat(find(with("share", "90"), "share", "2006-01-01", 0).value())
        .isEqualTo(Fraction.of(9, 10));
  }

  @Test
  void what_was_in_force_before_the_power_began_stays_national() {
    Numbers local = with("limit", "2=35");

    assertThat(find(local, "limit", "2022-11-30", 2).value()).isEqualTo(Fraction.of(3, 10));
    assertThat(find(local, "limit", "2022-11-30", 2).entry().setBy()).isNull();
    assertThat(find(local, "limit", "2022-12-01", 2).value()).isEqualTo(Fraction.of(35, 100));
    assertThat(find(local, "limit", "2022-12-01", 1).value()).isEqualTo(Fraction.of(40, 100));
  }

  @Test
  void a_value_that_only_a_commune_can_give_fills_the_gap() {
    DatedNumber national = NATIONAL.get(NumberId.of("test/rent"));
    assertThat(national.find(day("2006-01-01"), null)).isNull();
    assertThat(national.range()).isEqualTo(new Range(Fraction.of(50), Fraction.of(6000)));

    Figure local = find(with("rent", "6.50"), "rent", "2006-01-01", 0);
    assertThat(local.value()).isEqualTo(Fraction.of(650));
    assertThat(local.entry().setBy()).isEqualTo("commune");
    assertThat(local.entry().cites()).isEqualTo("art. 9");
  }

  @Test
  void a_second_local_value_replaces_the_first() {
    Numbers twice =
        with("supplement", "90.00").with(Map.of(NumberId.of("test/supplement"), "70.00"));

    assertThat(find(twice, "supplement", "2008-01-01", 0).value()).isEqualTo(Fraction.of(7000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "criterion|600.00|the act sets this number itself and delegates it to nobody",
        "booking|other|the law itself settles it",
        "netting|cap-frist|Did you mean 'cap-first'?",
        "supplement|59.99|it is lower than the national value",
        "supplement|61.005|at most 2 decimals",
        "supplement|61,00|Write a dot before the decimals: 61.00.",
        "cap|160.00|it is lower than the national value",
        "cap|3=119.99|it is lower than the national value",
        "cap|2=200.00|the table from 2005-09-01 has no such rows",
        "cap|1=200=3|is not of the form 1=400.00",
        "share|49.99|it is lower than the act allows",
        "share|90.01|it is higher than the act allows",
        "limit|2=29|it is lower than the national value",
        "late|50|the power to set it begins on 2022-12-01",
        "rent|60.01|it is higher than the act allows",
        "kap|1|There is no number 'test/kap'. Did you mean 'test/cap'?",
      })
  void what_may_not_be_set_is_refused_with_the_reason(String key, String value, String reason) {
    assertThatThrownBy(() -> with(key, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void all_reasons_are_told_at_once() {
    assertThatThrownBy(
            () ->
                NATIONAL.with(
                    Map.of(
                        NumberId.of("test/criterion"), "1", NumberId.of("test/booking"), "other")))
        .hasMessageContaining("test/criterion")
        .hasMessageContaining("test/booking");
  }
}
