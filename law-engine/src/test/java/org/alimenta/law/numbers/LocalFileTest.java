package org.alimenta.law.numbers;

import static java.util.Objects.requireNonNull;
import static org.alimenta.law.numbers.Written.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.alimenta.law.source.SourceException;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a commune has set, each value for its own days. */
class LocalFileTest {
  private static final Numbers NATIONAL =
      Written.numbers(
          """
          prefix: test
          numbers:
            criterion:
              label: {en: Criterion, pl: Kryterium}
              unit: PLN per month
              values: [{from: 2005-09-01, value: 583.00, cites: a}]
            rent:
              label: {en: Rent, pl: Czynsz}
              unit: PLN per square metre per month
              delegated: {to: commune, at-least: 0.50, at-most: 60.00, cites: art. 9}
              values: [{from: 2005-09-01, gap: each commune sets its own}]
            share:
              label: {en: Share, pl: Część}
              unit: percent
              delegated: {to: commune, at-least: 50, at-most: 90}
              values: [{from: 2005-09-01, until: 2024-12-31, value: 70, cites: art. 10}]
            amount:
              label: {en: Amount, pl: Kwota}
              unit: PLN per month
              delegated: {to: commune, at-least: national, since: 2010-01-01, cites: art. 3}
              values:
                - {from: 2005-09-01, value: 100.00, cites: art. 2}
                - {from: 2012-01-01, value: 100.00, cites: art. 2 new}
                - {from: 2020-01-01, value: 150.00, cites: art. 2 newer}
            limit:
              label: {en: Limit, pl: Próg}
              unit: percent
              key: persons
              delegated: {to: commune, at-least: national, since: 2022-12-01, cites: art. 4}
              values:
                - {from: 2021-07-01, cites: a, steps: [{at: 1, value: 40}, {at: 2, value: 30}]}
            netting:
              label: {en: Netting, pl: Rozliczenie}
              unit: choice
              options: {cap-first: {en: A, pl: A}, order-first: {en: B, pl: B}}
              question: {en: Which?, pl: Które?}
              values: [{from: 2005-09-01, value: cap-first, cites: silent}]
          """);

  private static Numbers with(String... lines) {
    return NATIONAL.with(
        LocalFile.read(
            Written.file("commune.yaml", "law: islands\n" + String.join("\n", lines) + "\n")));
  }

  /** Each stretch with its value, or with what it lacks. */
  private static String told(Numbers numbers, String key) {
    DatedNumber number = numbers.get(NumberId.of("test/" + key));
    return number.entries().stream()
        .map(
            entry ->
                "%s..%s %s%s"
                    .formatted(
                        entry.from(),
                        entry.until() == null ? "" : entry.until(),
                        entry.value() == null ? "-" : number.unit().written(entry.value()),
                        entry.setBy() == null ? "" : " (" + entry.cites() + ")"))
        .collect(Collectors.joining("\n"));
  }

  private static String refusal(String... lines) {
    return requireNonNull(catchThrowableOfType(SourceException.class, () -> with(lines)))
        .problems()
        .stream()
        .map(problem -> problem.place() + " " + problem.what() + " " + problem.remedy())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_value_holds_from_its_day_to_the_eve_of_the_next_one() {
    Numbers local =
        with(
            "values:",
            "  test/rent:",
            "    - {from: 2015-01-01, value: 5.20, cites: res. 4/2014}",
            "    - {from: 2021-07-01, value: 6.40, cites: res. 7/2021}");

    assertThat(told(local, "rent"))
        .isEqualTo(
            """
            2005-09-01..2014-12-31 -
            2015-01-01..2021-06-30 5.20 (res. 4/2014; art. 9)
            2021-07-01.. 6.40 (res. 7/2021; art. 9)""");
    DatedNumber rent = local.get(NumberId.of("test/rent"));
    assertThat(requireNonNull(rent.find(day("2021-06-30"), null)).value())
        .isEqualTo(Fraction.of(520));
    assertThat(requireNonNull(rent.find(day("2021-07-01"), null)).entry().setBy())
        .isEqualTo("commune");
    assertThat(rent.find(day("2014-12-31"), null)).isNull();
  }

  @Test
  void where_the_commune_has_set_nothing_the_act_holds() {
    assertThat(
            told(
                with(
                    "values:",
                    "  test/share:",
                    "    - {from: 2010-01-01, until: 2011-12-31, value: 50, cites: res. 1}",
                    "    - {from: 2013-01-01, value: 90, cites: res. 2}"),
                "share"))
        .isEqualTo(
            """
            2005-09-01..2009-12-31 70
            2010-01-01..2011-12-31 50 (res. 1; art. 10)
            2012-01-01..2012-12-31 70
            2013-01-01..2024-12-31 90 (res. 2; art. 10)""");
  }

  @Test
  void a_value_outlives_a_change_of_the_act_while_the_act_allows_it() {
    assertThat(
            told(
                with("values:", "  test/amount: [{from: 2011-01-01, value: 150.00, cites: res.}]"),
                "amount"))
        .isEqualTo(
            """
            2005-09-01..2010-12-31 100.00
            2011-01-01.. 150.00 (res.; art. 3)""");
  }

  @Test
  void an_act_that_rises_above_a_value_ends_it_by_a_refusal() {
    assertThat(
            refusal("values:", "  test/amount: [{from: 2011-01-01, value: 149.99, cites: res.}]"))
        .isEqualTo(
            "commune.yaml:3:17 The number 'test/amount' cannot be 149.99 from 2011-01-01: it is"
                + " lower than the national value, 150.00, and may only be higher. Check it against"
                + " the resolution and the act.");
    assertThat(
            told(
                with(
                    "values:",
                    "  test/amount: [{from: 2011-01-01, until: 2019-12-31, value: 149.99, cites: r}]"),
                "amount"))
        .contains("2011-01-01..2019-12-31 149.99", "2020-01-01.. 150.00");
  }

  @Test
  void rows_that_are_not_named_stay_those_of_the_act() {
    DatedNumber limit =
        with(
                "values:",
                "  test/limit: [{from: 2023-03-01, cites: res., steps: [{at: 2, value: 35}]}]")
            .get(NumberId.of("test/limit"));

    assertThat(limit.entries().getLast().rows().stream().map(TableRow::value))
        .containsExactly(Fraction.of(40, 100), Fraction.of(35, 100));
    assertThat(requireNonNull(limit.find(day("2023-02-28"), Fraction.of(2))).value())
        .isEqualTo(Fraction.of(30, 100));
  }

  @Test
  void an_office_answers_open_questions() {
    Numbers local = with("answers: {test/netting: order-first}");

    assertThat(local.overrides())
        .containsExactly(Map.entry(NumberId.of("test/netting"), "order-first"));
    assertThat(local.get(NumberId.of("test/netting")).entries().getFirst().setBy())
        .isEqualTo("office");
  }

  @Test
  void a_resolution_that_came_later_changes_no_earlier_decision() {
    Numbers local =
        with(
            "values:",
            "  test/rent:",
            "    - {from: 2015-01-01, value: 5.20, cites: res. 1}",
            "    - {from: 2021-07-01, known: 2021-09-10, value: 6.40, cites: res. 2}");

    assertThat(local.knownLater()).containsExactly(LocalDate.parse("2021-09-10"));
    assertThat(told(local.asKnownOn(LocalDate.parse("2021-09-09")), "rent"))
        .endsWith("2015-01-01.. 5.20 (res. 1; art. 9)");
    assertThat(told(local.asKnownOn(LocalDate.parse("2021-09-10")), "rent"))
        .endsWith("2021-07-01.. 6.40 (res. 2; art. 9)");
  }

  @Test
  void a_value_that_is_tried_out_takes_the_place_of_those_in_the_file() {
    Numbers tried =
        with("values:", "  test/share: [{from: 2010-01-01, value: 80, cites: res.}]")
            .with(Map.of(NumberId.of("test/share"), "60"));

    assertThat(told(tried, "share")).isEqualTo("2005-09-01..2024-12-31 60 (art. 10)");
  }

  @Test
  void a_receipt_can_name_the_file() {
    assertThat(with("values: {}").fileHashes().keySet())
        .containsExactly("commune.yaml", "numbers.yaml");
    assertThat(with("answers: {}").fileHashes().get("commune.yaml"))
        .hasSize(64)
        .isNotEqualTo(with("values: {}").fileHashes().get("commune.yaml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "rent: [{from: 2020-01-01, value: 60.01, cites: r}]|cannot be 60.01 from 2020-01-01: it is"
            + " higher than the act allows, which is 60.00.",
        "rent: [{from: 2020-01-01, value: 0.49, cites: r}]|lower than the act allows, which is 0.50",
        "share: [{from: 2020-01-01, value: 49, cites: r}]|lower than the act allows, which is 50.",
        "rant: [{from: 2020-01-01, value: 5, cites: r}]|There is no number 'test/rant'. Did you"
            + " mean 'test/rent'?",
        "criterion: [{from: 2020-01-01, value: 600.00, cites: r}]|is set by the act itself",
        "netting: [{from: 2020-01-01, value: order-first, cites: r}]|is set by the act itself",
        "rent: [{from: 2020-01-01, value: 5.00}]|does not say where the value from 2020-01-01 was"
            + " published",
        "rent: [{value: 5.00, cites: r}]|has a value without 'from'",
        "rent: [{from: 2020-01-01, gap: lost}]|Leave the time out",
        "rent: [{from: 2005-08-31, value: 5.00, cites: r}]|the law knows it only from 2005-09-01",
        "share: [{from: 2025-01-01, value: 60, cites: r}]|but ended on 2024-12-31",
        "limit: [{from: 2022-11-30, cites: r, steps: [{at: 1, value: 45}]}]|the power to set it"
            + " begins on 2022-12-01",
        "limit: [{from: 2023-01-01, cites: r, steps: [{at: 3, value: 45}]}]|Use the rows of the"
            + " table: 1, 2.",
        "limit: [{from: 2023-01-01, cites: r, steps: [{at: 1, value: 39}]}]|lower than the national"
            + " value, 40,",
        "rent: [{from: 2020-01-01, value: 5, cites: r}, {from: 2020-01-01, value: 6, cites: s}]|has"
            + " two local values on 2020-01-01",
        "rent: [{from: 2020-01-01, until: 2021-01-01, value: 5, cites: r}, {from: 2021-01-01,"
            + " value: 6, cites: s}]|has two local values on 2021-01-01",
      })
  void what_may_not_be_set_is_refused_where_it_stands(String line, String why) {
    assertThat(refusal("values:", "  test/" + line)).startsWith("commune.yaml:3:").contains(why);
  }

  @Test
  void every_fault_of_a_file_is_told_at_once() {
    assertThat(
            refusal(
                "values:",
                "  test/rent: [{from: 2020-01-01, value: 61.00, cites: r}]",
                "  test/share: [{from: 2020-01-01, value: 91, cites: r}]",
                "answers:",
                "  test/netting: cap-frist",
                "  test/share: 70"))
        .contains("commune.yaml:3:")
        .contains("commune.yaml:4:")
        .contains("Did you mean 'cap-first'?")
        .contains("'test/share' is no open question of law.");
  }

  @Test
  void a_file_says_whose_values_it_holds() {
    assertThatThrownBy(() -> LocalFile.read(Written.file("commune.yaml", "values: {}")))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("'law' is missing");
  }
}
