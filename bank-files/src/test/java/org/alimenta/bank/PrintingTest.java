package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alimenta.bank.CannotBeWritten.Fault;
import org.alimenta.bank.CannotBeWritten.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # letters      | forbidden | typed               | printed
          WHOLE_ENCODING | ``        | Łucja Żółć          | Łucja Żółć
          POLISH         | ``        | Łucja Żółć          | Łucja Żółć
          PLAIN          | ``        | Łucja Żółć          | Lucja Zolc
          POLISH         | ``        | Ngô Bá Khá          | Ngo Ba Kha
          WHOLE_ENCODING | ``        | Løve Straße         | Love Straße
          WHOLE_ENCODING | :;&@$     | nr: 1; a & b        | nr. 1, a + b
          PLAIN          | ``        | „Dom” – Mały        | 'Dom' - Maly
          WHOLE_ENCODING | ``        | FA "Dom"            | FA 'Dom'
          WHOLE_ENCODING | ``        | `a|b`               | a/b
          """)
  void aSignThatTheBankDoesNotTakeIsReplacedByOneThatMeansTheSame(
      Letters letters, String forbidden, String typed, String printed) {
    BankProfile profile =
        new BankProfile(
            "Bank Wymyślony",
            PaymentFormat.ELIXIR_0,
            Charset.forName("ISO-8859-2"),
            letters,
            forbidden,
            null,
            null);

    assertThat(profile.printable(Invented.order("P1", 1, "Anna", typed)).title())
        .isEqualTo(printed);
  }

  @Test
  void anAccentTypedApartFromItsLetterIsOneLetter() {
    assertThat(title(Invented.elixir(), "o\u0301smy")).isEqualTo("ósmy");
  }

  @Test
  void linesAndManySpacesBecomeOneSpace() {
    assertThat(title(Invented.elixir(), " za\tpaździernik\n 2024\u00A0r. "))
        .isEqualTo("za październik 2024 r.");
  }

  @Test
  void aSignWithoutReplacementIsNamedWithItsPlace() {
    assertThatThrownBy(() -> title(Invented.elixir(), "za 10 € i"))
        .isInstanceOf(CannotBeWritten.class)
        .hasMessage(
            "The bank does not take '€' (EURO SIGN), sign 7 of the title. Write it another way.");
  }

  @Test
  void anEncodingThatHasTheSignTakesIt() {
    BankProfile profile =
        new BankProfile(
            "Bank Wymyślony",
            PaymentFormat.ELIXIR_0,
            Charset.forName("windows-1250"),
            Letters.WHOLE_ENCODING,
            "",
            null,
            null);

    assertThat(title(profile, "za 10 €")).isEqualTo("za 10 €");
  }

  @Test
  void aNameInAnotherScriptIsNotGuessed() {
    CannotBeWritten refusal =
        catchThrowableOfType(
            CannotBeWritten.class,
            () -> Invented.elixir().printable(Invented.order("P1", 1, "Оксана", "FA")));

    assertThat(refusal.field()).isEqualTo(Field.NAME);
    assertThat(refusal.fault()).isEqualTo(Fault.CHARACTER);
    assertThat(refusal.character()).isEqualTo("О");
    assertThat(refusal.number()).isEqualTo(1);
  }

  @Test
  void aSignOfTwoHalvesCountsOnce() {
    assertThatThrownBy(() -> title(Invented.elixir(), "🙂 a ☂"))
        .hasMessageContaining("'🙂' (SLIGHTLY SMILING FACE), sign 1");
    assertThatThrownBy(() -> title(Invented.pain(PaymentFormat.PAIN_001_09), "a 🙂"))
        .hasMessageContaining("sign 3");
  }

  @Test
  void aTitleOfOneHundredAndFortySignsFitsAndOneMoreIsRefused() {
    assertThat(title(Invented.elixir(), "x".repeat(140))).hasSize(140);
    assertThatThrownBy(() -> title(Invented.elixir(), "x".repeat(141)))
        .hasMessage("The title does not fit into 140 signs. Shorten it.");
  }

  @Test
  void aNameThatOnlyTheNewerFormatHoldsIsRefusedInTheOlder() {
    PaymentOrder order = Invented.order("P1", 1, "n".repeat(71), "FA");

    assertThat(Invented.pain(PaymentFormat.PAIN_001_09).printable(order).name()).hasSize(71);
    assertThatThrownBy(() -> Invented.pain(PaymentFormat.PAIN_001_03).printable(order))
        .hasMessage("The payee's name does not fit into 70 signs. Shorten it.");
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void nothingIsPaidOrTaken(long grosze) {
    PaymentOrder order =
        new PaymentOrder("P1", grosze, Invented.account(7), "Anna", List.of(), "FA");

    assertThatThrownBy(() -> Invented.elixir().printable(order))
        .hasMessage("The amount must be more than zero.");
  }

  @Test
  void anEmptyNameIsRefused() {
    assertThatThrownBy(() -> Invented.elixir().printable(Invented.order("P1", 1, " \t", "FA")))
        .hasMessage("The payee's name is empty.");
  }

  @Test
  void anAddressMayBeKeptBack() {
    PaymentOrder order = new PaymentOrder("P1", 1, Invented.account(7), "Anna", List.of(), "FA");

    assertThat(Invented.elixir().printable(order).address()).isEmpty();
  }

  @Test
  void aReferenceIsShortEnoughForTheFormat() {
    PaymentOrder order = Invented.order("P".repeat(17), 1, "Anna", "FA");

    assertThatThrownBy(() -> Invented.elixir().printable(order))
        .hasMessage("The reference does not fit into 16 signs. Shorten it.");
  }

  @Test
  void filesOfXmlAreInUtf8Only() {
    assertThatThrownBy(
            () ->
                new BankProfile(
                    "Bank Wymyślony",
                    PaymentFormat.PAIN_001_09,
                    StandardCharsets.ISO_8859_1,
                    Letters.PLAIN,
                    "",
                    null,
                    null))
        .hasMessageContaining("asks for PAIN_001_09 in ISO-8859-1");
  }

  private static String title(BankProfile profile, String title) {
    return profile.printable(Invented.order("P1", 1, "Anna", title)).title();
  }
}
