package org.alimenta.office.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.office.parties.IdentityPaper.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "44051401359, 1944-05-14, MALE",
    "440514 01359, 1944-05-14, MALE",
    "00222912349, 2000-02-29, FEMALE",
    "99923112316, 1899-12-31, MALE",
    "10410112349, 2110-01-01, FEMALE",
    "10610112345, 2210-01-01, FEMALE",
  })
  void aPeselTellsBirthdayAndSex(String typed, LocalDate born, Sex sex) {
    Pesel pesel = Pesel.of(typed);

    assertThat(pesel.born()).isEqualTo(born);
    assertThat(pesel.sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @CsvSource({
    "4405140135, length, 10",
    "440514013591, length, 12",
    "4405140135O, letter, 11",
    "44131401359, month, 13",
    "44001401359, month, 00",
    "44053201359, day, 32",
    "23222901357, day, 29",
  })
  void aFaultyPeselSaysWhichDigitsAreWrong(String typed, String reason, String told) {
    NumberFault fault = Pesel.fault(typed).orElseThrow();

    assertThat(fault.key()).isEqualTo("party.number.pesel." + reason);
    assertThat(fault.arguments()).extracting(Object::toString).containsExactly(told);
  }

  @Test
  void aWrongCheckDigitIsToldWithTheOneThatWouldHold() {
    assertThat(Pesel.fault("44051401358"))
        .contains(new NumberFault("party.number.pesel.sum", List.of(9, 8)));
  }

  @Test
  void aRefusedNumberIsNeverRepeated() {
    assertThatThrownBy(() -> Pesel.of("44051401358"))
        .isInstanceOf(NumberRefused.class)
        .message()
        .doesNotContain("440514");
    assertThat(Pesel.of("44051401359").toString()).doesNotContain("4");
    assertThat(Party.person("Anna", "Lis", Identity.of(Pesel.of("44051401359"))).toString())
        .isEqualTo("a party");
  }

  @ParameterizedTest
  @ValueSource(strings = {"526-000-12-46", "5260001246", "PL 5260001246"})
  void aNipIsReadWithHyphensOrWithout(String typed) {
    assertThat(Nip.of(typed).digits()).isEqualTo("5260001246");
  }

  @ParameterizedTest
  @CsvSource({"5260001245, sum", "526000124, length", "52600O1246, letter"})
  void aFaultyNipIsRefused(String typed, String reason) {
    assertThat(Nip.fault(typed).map(NumberFault::key)).contains("party.number.nip." + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456785", "12345678512347"})
  void aRegonHasNineOrFourteenDigits(String typed) {
    assertThat(Regon.fault(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"123456784, sum", "12345678512348, sum", "1234567, length"})
  void aFaultyRegonIsRefused(String typed, String reason) {
    assertThat(Regon.fault(typed).map(NumberFault::key)).contains("party.number.regon." + reason);
  }

  @ParameterizedTest
  @CsvSource({
    "ID_CARD, PL, ABA300000, ",
    "ID_CARD, pl, aba 300000, ",
    "ID_CARD, PL, ABA300001, card.sum",
    "ID_CARD, PL, AB1300000, card.form",
    "ID_CARD, DE, ABA300001, ",
    "PASSPORT, UA, FE123456, ",
    "PASSPORT, Ukraine, FE123456, paper.country",
    "PASSPORT, UA, , paper.length",
  })
  void onlyThePolishIdentityCardHasACheck(
      Kind kind, String country, @Nullable String number, @Nullable String fault) {
    assertThat(
            IdentityPaper.fault(kind, country, Objects.requireNonNullElse(number, ""))
                .map(NumberFault::key))
        .isEqualTo(Optional.ofNullable(fault).map(key -> "party.number." + key));
  }
}
