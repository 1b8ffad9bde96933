package org.alimenta.law.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
  private final Problems problems = new Problems();
  private final Reading reading = new Reading(problems);

  private static Scalar word(String text) {
    return new Scalar(text, false, new Place("file", 1, 1));
  }

  private String onlyProblem() {
    assertThat(problems.list()).hasSize(1);
    return problems.list().getFirst().toString();
  }

  @Test
  void a_date_is_year_month_and_day() {
    assertThat(reading.date(word("2024-10-01"))).isEqualTo(LocalDate.of(2024, 10, 1));
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.10.2024", "2024-10", "2024-1-1", "today", "", "2024-10-01T00:00"})
  void another_form_of_date_is_refused_with_the_form_expected(String text) {
    assertThat(reading.date(word(text))).isNull();
    assertThat(onlyProblem())
        .startsWith("file:1:1: Expected a date, but found ")
        .endsWith("Write the year, month and day like 2024-10-01.");
  }

  @Test
  void a_day_that_no_calendar_has_is_refused() {
    assertThat(reading.date(word("2023-02-29"))).isNull();
    assertThat(onlyProblem()).contains("Expected a day of the calendar, but found '2023-02-29'.");
  }

  @Test
  void money_is_stored_in_its_smallest_unit() {
    assertThat(reading.money(word("725.00"), 2)).isEqualTo(Fraction.of(72500));
    assertThat(reading.money(word("725"), 2)).isEqualTo(Fraction.of(72500));
    assertThat(reading.money(word("0.01"), 2)).isEqualTo(Fraction.ONE);
    assertThat(reading.money(word("0.001"), 2)).isNull();
    assertThat(onlyProblem()).contains("Expected a number with at most 2 decimals");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "725,00|Write a dot before the decimals: 725.00.",
        "1 665,50|Write a dot before the decimals: 1665.50.",
        "1 665|Write only digits and one dot",
        "1,665.00|Write only digits and one dot",
        "1_665|Write only digits and one dot",
        ".5|Write only digits and one dot",
        "5.|Write only digits and one dot",
        "1e3|Write a number like 725.00, without a unit",
        "5%|Write a number like 725.00, without a unit",
        "500 zł|Write a number like 725.00, without a unit",
        "NaN|Write a number like 725.00, without a unit",
        "+5|Write a number like 725.00, without a unit",
        "1234567890123456789|Write only digits and one dot",
      })
  void what_is_no_decimal_is_refused_with_a_hint(String text, String remedy) {
    assertThat(reading.decimal(word(text))).isNull();
    assertThat(onlyProblem()).contains("Expected a number, but found '" + text + "'.", remedy);
  }

  @Test
  void a_share_may_be_a_quotient() {
    assertThat(reading.fraction(word("1/3"))).isEqualTo(Fraction.of(1, 3));
    assertThat(reading.fraction(word("0.4"))).isEqualTo(Fraction.of(2, 5));
    assertThat(reading.fraction(word("1/0"))).isNull();
    assertThat(onlyProblem()).contains("Write a number other than 0 after '/'.");
  }

  @Test
  void yes_and_no_have_two_spellings() {
    assertThat(reading.yesNo(word("yes"))).isTrue();
    assertThat(reading.yesNo(word("true"))).isTrue();
    assertThat(reading.yesNo(word("no"))).isFalse();
    assertThat(reading.yesNo(word("false"))).isFalse();
    assertThat(reading.yesNo(word("tak"))).isNull();
    assertThat(onlyProblem()).contains("Expected yes or no, but found 'tak'.");
  }

  @Test
  void an_unknown_key_is_refused_with_the_one_probably_meant() {
    reading.onlyKeys(mapping("{bron: 2010-01-01, zzz: 1}"), List.of("born", "income"));

    assertThat(problems.list())
        .extracting(Problem::toString)
        .containsExactly(
            "file:1:2: The key 'bron' is not known here. Did you mean 'born'?",
            "file:1:20: The key 'zzz' is not known here. Use one of: born, income.");
  }

  @Test
  void the_part_after_a_decimal_comma_is_recognised() {
    reading.onlyKeys(mapping("{value: 725,00}"), List.of("value"));

    assertThat(onlyProblem()).contains("The key '00'").contains("with a dot: 725.00");
  }

  @Test
  void the_part_of_a_text_after_a_comma_is_recognised() {
    reading.onlyKeys(mapping("{note: found, not checked}"), List.of("note"));

    assertThat(onlyProblem()).contains("'not checked'").contains("put the text in quotation marks");
  }

  @Test
  void what_is_missing_or_of_another_kind_is_told() {
    Mapping body = mapping("{a: [1], b: {c: 1}, d: }");

    assertThat(reading.required(body, "x", "Add it.")).isNull();
    assertThat(reading.text(requireNonNull(body.get("a")))).isNull();
    assertThat(reading.text(requireNonNull(body.get("d")))).isNull();
    assertThat(reading.mapping(requireNonNull(body.get("a")))).isNull();
    assertThat(reading.sequence(requireNonNull(body.get("b")))).isNull();
    assertThat(reading.decimal(requireNonNull(body.get("b")))).isNull();
    assertThat(problems.list())
        .extracting(Problem::what)
        .containsExactlyInAnyOrder(
            "'x' is missing.",
            "Expected a text, but found a list.",
            "Expected a text, but found nothing.",
            "Expected keys with values, but found a list.",
            "Expected a list, but found keys with values.",
            "Expected a number, but found keys with values.");
  }

  @Property
  void every_decimal_is_read_exactly(
      @ForAll @LongRange(min = -999_999_999_999L, max = 999_999_999_999L) long unscaled) {
    BigDecimal written = BigDecimal.valueOf(unscaled, 4);

    assertThat(reading.decimal(word(written.toPlainString())))
        .isEqualTo(Fraction.of(unscaled, 10_000));
  }

  private static Mapping mapping(String text) {
    return (Mapping)
        SourceReader.read("file", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
