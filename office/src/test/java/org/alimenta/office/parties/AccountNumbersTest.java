package org.alimenta.office.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNumbersTest {

  @Test
  void spacesAndCountryAreNoFault() {
    assertThat(AccountNumbers.fault("pl61 1090 1014 0000 0712 1981 2874")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "61109010140000071219812875, sum",
    "61109010140000071219812847, sum",
    "6110901014000007121981287, length",
    "61109010140000071219812x74, letter",
    "DE89370400440532013000, foreign",
    "'', length",
  })
  void aFaultIsNamed(String typed, String reason) {
    assertThat(AccountNumbers.fault(typed).map(NumberFault::key))
        .contains("party.number.account." + reason);
  }
}
