package org.alimenta.office.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternTest {

  @ParameterizedTest
  @CsvSource({
    "GOPS.{symbol}.{seq:5}.{year}, GOPS.FA.00017.2026",
    "{symbol}/{seq}/{yy}, FA/17/26",
    "{year}-{seq:2}, 2026-17"
  })
  void aNumberLooksAsTheOfficeWishes(String pattern, String number) {
    assertThat(new Pattern(pattern, "a setting").write("FA", 2026, 17)).isEqualTo(number);
  }

  @Test
  void aSeriesDoesNotEndWhereItsDigitsDo() {
    assertThat(new Pattern("{seq:2}.{year}", "a setting").write("FA", 2026, 100))
        .isEqualTo("100.2026");
  }

  @ParameterizedTest
  @CsvSource({
    "GOPS.{year}, does not count",
    "GOPS.{seq}, {year} is missing",
    "GOPS.{number}.{seq}.{year}, is not known",
    "GOPS.{seq.{year}, brace"
  })
  void aPatternThatCannotBeUsedIsRefusedWithItsSetting(String pattern, String why) {
    assertThatThrownBy(() -> new Pattern(pattern, "alimenta.numbering.case"))
        .hasMessageContaining("alimenta.numbering.case")
        .hasMessageContaining(why);
  }
}
