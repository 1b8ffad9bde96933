package org.alimenta.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private final PasswordRules rules = new PasswordRules();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kot pije herbatę nocą",
        "correct horse battery staple",
        "żółwie skaczą rzadko",
        "w4t7n-k2mfc-8hjqr-x9z3b"
      })
  void some_words_of_ones_own_are_enough_without_signs_or_digits(String password) {
    assertThat(rules.fault(password, false, "a.zieba", "Adam Zięba")).isEmpty();
  }

  @Test
  void fifteen_characters_are_enough_and_fourteen_are_not() {
    assertThat(rules.fault("mgły nad bagnem", false, "x1", "X")).isEmpty();
    assertThat(rules.fault("mgły nad bagne", false, "x1", "X")).contains("password.short");
  }

  @Test
  void beside_a_code_twelve_characters_are_enough_and_eleven_are_not() {
    assertThat(rules.fault("mgły nad bag", true, "x1", "X")).isEmpty();
    assertThat(rules.fault("mgły nad ba", true, "x1", "X")).contains("password.short.codes");
  }

  @ParameterizedTest
  @CsvSource({
    "password password123",
    "Alimenta2024Alimenta!",
    "qwertyuiop1234567890",
    "aaaaaaaaaaaaaaaaaaaa",
    "HasłoHasłoHasłoHasło1",
    "Adam.Zięba.Adam.Zięba",
    "a.zieba-a.zieba-2024",
    "abcdefghijklmnopqrstuvwxyz",
    "UrządGminaPrzykładowa"
  })
  void what_is_guessed_first_is_refused_however_long(String password) {
    assertThat(rules.fault(password, false, "a.zieba", "Adam Zięba")).contains("password.known");
  }

  @Test
  void more_than_two_hundred_characters_are_too_many() {
    assertThat(rules.fault("ab ".repeat(67), false, "x1", "X")).contains("password.long");
  }
}
