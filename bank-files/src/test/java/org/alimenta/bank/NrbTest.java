package org.alimenta.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.alimenta.bank.NotAnAccountNumber.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NrbTest {
  /** An account of no bank: no sort code begins with 9999. */
  private static final String INVENTED = "14999999990000000000000001";

  @Test
  void spacesAndTheCountryInFrontArePassedOver() {
    assertThat(Nrb.of(" pl14 9999 9999 0000 0000 0000 0001 ").digits()).isEqualTo(INVENTED);
  }

  @Test
  void isPrintedInGroups() {
    assertThat(Nrb.of(INVENTED).printed()).isEqualTo("14 9999 9999 0000 0000 0000 0001");
  }

  @Test
  void knowsItsIbanAndItsBank() {
    Nrb account = Nrb.of(INVENTED);
    assertThat(account.iban()).isEqualTo("PL" + INVENTED);
    assertThat(account.sortCode()).isEqualTo("99999999");
  }

  @Test
  void neverTellsItselfToALog() {
    assertThat(Nrb.of(INVENTED)).hasToString("NRB ending 0001");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          '',                                EMPTY
          '   ',                             EMPTY
          PL,                                EMPTY
          DE89370400440532013000,            FOREIGN
          14-99999999-0000000000000001,      CHARACTER
          1499999999000000000000000,         LENGTH
          149999999900000000000000011,       LENGTH
          15999999990000000000000001,        CHECK_DIGITS
          14999999990000000000000010,        CHECK_DIGITS
          14999999980000000000000001,        CHECK_DIGITS
          """)
  void aWrongNumberIsRefusedWithItsFault(String typed, Fault fault) {
    assertThat(refusal(typed).fault()).isEqualTo(fault);
  }

  @Test
  void aSortCodeThatNoBankCanHaveIsRefusedAlthoughTheCheckDigitsFit() {
    assertThatThrownBy(() -> Nrb.assembled("99999998", 1))
        .isInstanceOf(NotAnAccountNumber.class)
        .hasMessageContaining("no bank with the number in digits 3 to 10");
  }

  @Test
  void theMessageTellsTheSignAndItsPlaceAsTyped() {
    assertThat(refusal("14 9999 O999 0000 0000 0000 0001"))
        .hasMessage("An account number has only digits, but sign 9 is 'O'.");
  }

  @Test
  void theMessageTellsHowManyDigitsThereAre() {
    assertThat(refusal("14 9999 9999"))
        .hasMessage("An account number has 26 digits; this one has 10.");
  }

  @Test
  void noMessageRepeatsTheNumber() {
    assertThat(refusal("15999999990000000000000001"))
        .hasNoCause()
        .message()
        .doesNotContain("0000000001");
  }

  @Property
  void anyMistypedDigitIsFound(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long account,
      @ForAll @IntRange(min = 0, max = 25) int at,
      @ForAll @IntRange(min = 1, max = 9) int off) {
    String right = Nrb.assembled("99999999", account).digits();
    char wrong = (char) ('0' + (right.charAt(at) - '0' + off) % 10);
    String typed = right.substring(0, at) + wrong + right.substring(at + 1);

    assertThat(refusal(typed).fault()).isEqualTo(Fault.CHECK_DIGITS);
  }

  @Property
  void anyTwoNeighbouringDigitsExchangedAreFound(
      @ForAll @LongRange(min = 0, max = 9_999_999_999_999_999L) long account,
      @ForAll @IntRange(min = 2, max = 24) int at) {
    String right = Nrb.assembled("99999999", account).digits();
    if (right.charAt(at) != right.charAt(at + 1)) {
      String typed =
          right.substring(0, at)
              + right.charAt(at + 1)
              + right.charAt(at)
              + right.substring(at + 2);
      assertThat(refusal(typed).fault()).isEqualTo(Fault.CHECK_DIGITS);
    }
  }

  private static NotAnAccountNumber refusal(String typed) {
    return catchThrowableOfType(NotAnAccountNumber.class, () -> Nrb.of(typed));
  }
}
