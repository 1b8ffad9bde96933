package org.alimenta.office.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountNumberTest {

  @Test
  void anAccountIsReadWithSpacesAndCountryAndWrittenInGroups() {
    AccountNumber account = AccountNumber.of("pl61 1090 1014 0000 0712 1981 2874");

    assertThat(account.digits()).isEqualTo("61109010140000071219812874");
    assertThat(account.grouped()).isEqualTo("61 1090 1014 0000 0712 1981 2874");
  }

  @ParameterizedTest
  @CsvSource({
    "61109010140000071219812875, sum",
    "61109010140000071219812847, sum",
    "61109010150000071219812874, bank",
    "6110901014000007121981287, length",
    "DE89370400440532013000, letter",
  })
  void aFaultIsNamed(String typed, String reason) {
    assertThat(AccountNumber.fault(typed).map(NumberFault::key))
        .contains("party.number.account." + reason);
  }
}
