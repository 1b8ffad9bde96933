package org.alimenta.law.numbers;

import static java.util.Objects.requireNonNull;
import static org.alimenta.law.numbers.Written.amount;
import static org.alimenta.law.numbers.Written.file;
import static org.alimenta.law.numbers.Written.number;
import static org.alimenta.law.numbers.Written.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersLoadTest {
  private static final String GOOD =
      """
      unit: PLN per month
      values:
        - {from: 2008-10-01, value: 500.00, cites: art. 1}
        - {from: 2024-10-01, value: 1000.00, cites: art. 2}
      """;

  private static String refusal(String text) {
    SourceException refused = catchThrowableOfType(SourceException.class, () -> numbers(text));
    return requireNonNull(refused.getMessage());
  }

  private static String refusalOf(String lines) {
    return refusal(number(lines));
  }

  @Test
  void a_number_keeps_all_that_is_said_about_it() {
    DatedNumber number =
        amount(
            """
            unit: PLN per person per month
            note: per benefit period
            checked: {on: 2026-11-01, against: consolidated text}
            review-by: 2029-02-01
            values:
              - {from: 2008-10-01, until: 2009-12-31, value: 725.00, cites: art. 9}
              - {from: 2010-01-01, until: 2010-12-31, gap: no figure was found}
              - {from: 2011-01-01, value: 800.5, cites: art. 10, unverified: seen once}
            """);

    assertThat(number.id()).hasToString("test/amount");
    assertThat(number.label().in("pl")).isEqualTo("Kwota");
    assertThat(number.label().in("en")).isEqualTo("Amount");
    assertThat(number.unit()).hasToString("PLN per person per month");
    assertThat(number.note()).isEqualTo("per benefit period");
    assertThat(number.checked())
        .isEqualTo(new Checked(LocalDate.of(2026, 11, 1), "consolidated text"));
    assertThat(number.reviewBy()).isEqualTo(LocalDate.of(2029, 2, 1));
    assertThat(number.file()).isEqualTo("numbers.yaml");
    assertThat(number.entries())
        .extracting(Entry::value)
        .containsExactly(Fraction.of(72500), null, Fraction.of(80050));
    assertThat(number.entries().get(1).gap()).isEqualTo("no figure was found");
    assertThat(number.entries().get(2).unverified()).isEqualTo("seen once");
    assertThat(number.entries().get(2).cites()).isEqualTo("art. 10");
  }

  @Test
  void a_value_without_an_end_ends_on_the_eve_of_the_next() {
    assertThat(amount(GOOD).entries())
        .extracting(Entry::until)
        .containsExactly(LocalDate.of(2024, 9, 30), null);
  }

  @ParameterizedTest
  @CsvSource({
    "PLN, 12.34, 1234",
    "PLN per hectare per year, 5429.00, 542900",
    "years, 25, 25",
    "months, 2, 2",
    "days, 30, 30",
    "persons, 3, 3",
    "hectares, 2.5, 5/2",
    "percent, 5, 1/20",
    "percent, 105, 21/20",
    "percent per year, 12.25, 49/400",
    "share, 1/3, 1/3",
    "share, 0.4, 2/5",
    "yes-no, yes, 1",
    "yes-no, no, 0",
  })
  void a_value_is_stored_by_its_unit(String unit, String written, String stored) {
    DatedNumber number =
        amount(
            "unit: %s\nvalues: [{from: 2008-10-01, value: %s, cites: a}]".formatted(unit, written));

    assertThat(number.entries().getFirst().value()).hasToString(stored);
  }

  @Test
  void a_choice_is_stored_as_the_place_of_its_option() {
    DatedNumber number =
        amount(
            """
            unit: choice
            options:
              whole: {en: Whole month, pl: Cały miesiąc}
              part: {en: Part of the month, pl: Część miesiąca}
            question: {en: How is it paid?, pl: Jak się wypłaca?}
            open-question: Q3
            values: [{from: 2005-09-01, value: part, cites: silent}]
            """);

    assertThat(number.entries().getFirst().value()).isEqualTo(Fraction.ONE);
    assertThat(number.ordinal("whole")).isEqualTo(Fraction.ZERO);
    assertThat(number.option(Fraction.ONE).label().pl()).isEqualTo("Część miesiąca");
    assertThat(number.question())
        .isEqualTo(new Question("Q3", new Wording("How is it paid?", "Jak się wypłaca?")));
    assertThatThrownBy(() -> number.ordinal("hole"))
        .hasMessage("'hole' is no option of 'test/amount'. Did you mean 'whole'?");
  }

  @Test
  void a_time_without_value_must_be_declared() {
    assertThat(
            refusalOf(
                """
                unit: PLN
                values:
                  - {from: 2008-10-01, until: 2009-12-31, value: 1, cites: a}
                  - {from: 2011-01-01, value: 2, cites: b}
                """))
        .isEqualTo(
            "numbers.yaml:8:9: The number 'test/amount' has no value from 2010-01-01 until"
                + " 2010-12-31. Add the value of this time, or say openly that it is not known:"
                + " {from: 2010-01-01, until: 2010-12-31, gap: why}.");
  }

  @Test
  void two_values_for_one_day_are_refused() {
    assertThat(
            refusalOf(
                """
                unit: PLN
                values:
                  - {from: 2008-10-01, until: 2011-12-31, value: 1, cites: a}
                  - {from: 2011-01-01, until: 2011-06-30, value: 2, cites: b}
                """))
        .isEqualTo(
            "numbers.yaml:8:9: The number 'test/amount' has two values from 2011-01-01 until"
                + " 2011-06-30. Let the earlier one end on 2010-12-31.");
  }

  @Test
  void values_stand_from_the_oldest_to_the_newest() {
    assertThat(
            refusalOf(
                """
                unit: PLN
                values:
                  - {from: 2024-10-01, value: 1, cites: a}
                  - {from: 2008-10-01, value: 2, cites: b}
                """))
        .contains("numbers.yaml:8:9:", "begins a value on 2008-10-01 after one that begins on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "value: 1|does not say where the value from 2008-10-01 was published. Add the provision:",
        "value: 1, cites: |Expected a text, but found nothing.",
        "value: 1.005, cites: a|Expected a number with at most 2 decimals, but found '1.005'.",
        "value: -1, cites: a|A number of law cannot be negative: '-1'.",
        "value: much, cites: a|Expected a number, but found 'much'.",
        "cites: a|has no 'value' in the value from 2008-10-01. Add it, or say openly",
        "value: 1, cites: a, untill: 2009-01-01|'untill' is not known here. Did you mean 'until'?",
        "value: 1, cites: a, until: 2008-09-30|has a value from 2008-10-01 until 2008-09-30.",
        "value: 1, cites: a, until: 30.09.2009|Expected a date, but found '30.09.2009'.",
        "value: 1, cites: a, unverified: true|'true' is no reason. Say in words why.",
        "gap: yes|'yes' is no reason.",
        "gap: lost, value: 1|declares a gap together with 'value'. Keep either",
        "steps: [{at: 1, value: 1}], cites: a|has rows, but no 'key'. Add 'key:",
        "gap: lost|has no value at all. Add one.",
      })
  void a_value_that_is_not_right_is_refused(String rest, String message) {
    assertThat(refusalOf("unit: PLN\nvalues: [{from: 2008-10-01, " + rest + "}]"))
        .startsWith("numbers.yaml:6:")
        .contains(message);
  }

  @Test
  void a_date_that_is_no_date_and_a_missing_one_are_refused() {
    assertThat(refusalOf("unit: PLN\nvalues: [{from: 2008-13-01, value: 1, cites: a}]"))
        .contains("Expected a day of the calendar, but found '2008-13-01'.");
    assertThat(refusalOf("unit: PLN\nvalues: [{value: 1, cites: a}]"))
        .contains("has a value without 'from'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{at: 3, value: 1}, {at: 1, value: 2}]|begins within or before the row above it",
        "[{at: 1, value: 1}, {at: 1, value: 2}]|begins within or before the row above it",
        "[{at: 1, to: 3, value: 1}, {at: 3, value: 2}]|begins within or before the row above it",
        "[{at: 3, to: 1, value: 1}]|has a row that ends before it begins",
        "[{value: 1}]|'at' is missing.",
        "[{at: 1}]|'value' is missing.",
        "[{at: 1, value: 1, form: 2}]|'form' is not known here.",
        "[]|has a table without rows",
        "[{at: x, value: 1}]|Expected a number, but found 'x'.",
      })
  void a_table_that_is_not_right_is_refused(String steps, String message) {
    assertThat(
            refusalOf(
                "unit: PLN\nkey: persons\nvalues: [{from: 2008-10-01, cites: a, steps: %s}]"
                    .formatted(steps)))
        .startsWith("numbers.yaml:7:")
        .contains(message);
  }

  @Test
  void a_table_needs_rows() {
    assertThat(
            refusalOf("unit: PLN\nkey: persons\nvalues: [{from: 2008-10-01, cites: a, value: 1}]"))
        .contains("is a table, but the value from 2008-10-01 has no rows.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "unit: PLN a month|The unit 'PLN a month' is not known. Did you mean 'PLN per month'?",
        "unit: EUR|The unit 'EUR' is not known. Use one of: PLN",
        "{}|The number 'test/amount' has no 'unit'.",
        "unit: choice|is a choice with fewer than two options.",
        "unit: PLN, options: {a: {en: A, pl: A}, b: {en: B, pl: B}}|has options but is no choice.",
        "unit: PLN, open-question: Q1|names an open question without its text.",
        "unit: PLN, units: PLN|The key 'units' is not known here. Did you mean 'unit'?",
        "unit: PLN, key-unit: PLN|has a 'key-unit' but no 'key'.",
        "unit: PLN, delegated: {to: commune}|'at-least' is missing.",
        "unit: PLN, delegated: {at-least: national}|'to' is missing.",
        "unit: PLN, delegated: {to: commune, at-least: half}|The bound 'half' is not known.",
        "unit: PLN, delegated: {to: commune, at-least: national, at-most: all}|The bound 'all' is"
            + " not known.",
        "unit: yes-no, delegated: {to: commune, at-least: national}|cannot be raised.",
        "unit: PLN, checked: {on: 2026-11-01}|'against' is missing.",
        "unit: PLN, review-by: soon|Expected a date, but found 'soon'.",
      })
  void a_number_that_is_not_right_is_refused(String parts, String message) {
    String lines =
        parts.equals("{}")
            ? ""
            : parts.replaceAll(", (?=units|options|open|key|delegated|checked|review)", "\n")
                + "\n";

    assertThat(refusalOf(lines + "values: [{from: 2008-10-01, value: 1, cites: a}]"))
        .contains(message);
  }

  @Test
  void a_choice_needs_one_of_its_options() {
    assertThat(
            refusalOf(
                """
                unit: choice
                options: {whole: {en: Whole, pl: Cały}, part: {en: Part, pl: Część}}
                values: [{from: 2008-10-01, value: hole, cites: a}]
                """))
        .contains(
            "The value 'hole' is not among the options of this number. Did you mean 'whole'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "label: {en: Amount}|'pl' is missing. Add the Polish words",
        "label: {pl: Kwota}|'en' is missing. Add the English words",
        "label: {en: Amount, pl: }|Expected a text, but found nothing.",
        "label: {en: Amount, pl: Kwota, de: Betrag}|The key 'de' is not known here.",
        "note: none|The number 'test/amount' has no 'label'.",
      })
  void a_label_is_needed_in_both_languages(String label, String message) {
    assertThat(refusal("prefix: test\nnumbers:\n  amount:\n" + (label + "\n" + GOOD).indent(4)))
        .contains(message);
  }

  @Test
  void a_number_without_values_is_refused() {
    assertThat(refusalOf("unit: PLN\n")).contains("The number 'test/amount' has no 'values'.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[1]|Expected keys with values, but found a list.",
        "prefix: test|'numbers' is missing.",
        "numbers: {}|'prefix' is missing.",
        "{prefix: Test, numbers: {}}|'Test' cannot name a number.",
        "{prefix: test, numbers: {Amount_1: {}}}|'Amount_1' cannot name a number.",
        "{prefix: test, numbers: [a]}|Expected keys with values, but found a list.",
        "{prefix: test, nubmers: {}, numbers: {}}|'nubmers' is not known here. Did you mean"
            + " 'numbers'?",
      })
  void a_file_that_is_not_right_is_refused(String text, String message) {
    assertThat(refusal(text)).contains(message);
  }

  @Test
  void all_problems_of_all_files_are_told_at_once() {
    String bad = number("unit: PNL\nvalues: [{from: x, value: 1, cites: a}]");

    assertThatThrownBy(
            () ->
                Numbers.load(
                    List.of(
                        file("b.yaml", bad), file("a.yaml", "a: ["), file("c.yaml", number(GOOD)))))
        .isInstanceOfSatisfying(
            SourceException.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.place().toString())
                    .containsExactly("a.yaml:1:5", "b.yaml:5:11", "b.yaml:6:21", "c.yaml:3:3"));
  }

  @Test
  void one_number_written_in_two_files_is_refused() {
    assertThatThrownBy(
            () -> Numbers.load(List.of(file("a.yaml", number(GOOD)), file("b.yaml", number(GOOD)))))
        .hasMessageContaining(
            "b.yaml:3:3: The number 'test/amount' is also written at a.yaml:3:3.");
  }

  @Test
  void an_unknown_number_is_refused_with_the_one_probably_meant() {
    Numbers numbers = numbers(number(GOOD));

    assertThat(numbers.all()).hasSize(1);
    assertThatThrownBy(() -> numbers.get(NumberId.of("test/amonut")))
        .hasMessage("There is no number 'test/amonut'. Did you mean 'test/amount'?");
    assertThatThrownBy(() -> NumberId.of("amount")).hasMessageContaining("Write it like");
  }

  @Test
  void receipts_get_the_hash_of_each_file(@TempDir Path folder) throws IOException {
    Path path = Files.writeString(folder.resolve("numbers.yaml"), "prefix: a\nnumbers: {}\n");

    assertThat(Numbers.load(List.of(Resource.onDisk(path))).fileHashes())
        .containsExactly(
            java.util.Map.entry(
                path.toString(),
                "6dcf1120088100a5235e3aac2c783feea7309c8ec5f29441de0206f4f7cf40d6"));
  }
}
