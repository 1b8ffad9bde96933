package org.alimenta.office.site.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.alimenta.money.Fraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1250 | 125000",
        "1250,88 | 125088",
        "1250.88 | 125088",
        "1250,5 | 125050",
        "1 250,88 | 125088",
        "1.250,88 | 125088",
        "1,250.88 | 125088",
        "1.234.567 | 123456700",
        "1,234,567.8 | 123456780",
        "1250 zł | 125000",
        "1250,88 PLN | 125088",
        "$1,250.88 | 125088",
        "0 | 0",
      })
  void reads_an_amount_as_people_write_it(String text, long minor) {
    assertThat(Amount.money(text)).contains(Fraction.of(minor));
  }

  /** "1,250" is a thousand in one language and a little more than one in the other. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,250",
        "1.250",
        "",
        "-5",
        "1,2,3",
        "12,34,567",
        "1250,888",
        "abc",
        "1e3",
        "١٢",
        "1.250.88",
        "999999999999999999999999"
      })
  void refuses_what_could_mean_two_amounts_or_none(String text) {
    assertThat(Amount.money(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"2.5 | 5 | 2", "2,5 | 5 | 2", "3 | 3 | 1", "0,1234 | 617 | 5000"})
  void reads_numbers_with_a_fraction(String text, long numerator, long denominator) {
    assertThat(Amount.number(text, 4)).contains(Fraction.of(numerator, denominator));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,5", "2.5", "0.12345"})
  void a_count_has_no_fraction_and_a_number_not_an_endless_one(String text) {
    assertThat(Amount.number(text, text.length() > 4 ? 4 : 0)).isEmpty();
  }
}
