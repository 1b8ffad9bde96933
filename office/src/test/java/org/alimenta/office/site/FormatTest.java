package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  private static final Locale PL = Languages.POLISH;
  private static final Locale EN = Languages.ENGLISH;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "125088 | PLN | 1_250,88_zł | 1,250.88_zł",
        "125088 | USD | 1_250,88_USD | $1,250.88",
        "-500 | PLN | −5,00_zł | −5.00_zł",
        "-500 | USD | −5,00_USD | −$5.00",
        "0 | PLN | 0,00_zł | 0.00_zł",
        "7 | PLN | 0,07_zł | 0.07_zł",
        "9223372036854775807 | PLN | 92_233_720_368_547_758,07_zł | 92,233,720,368,547,758.07_zł",
        "-9223372036854775808 | PLN | −92_233_720_368_547_758,08_zł | −92,233,720,368,547,758.08_zł",
        "1250 | JPY | 1_250_JPY | 1,250_JPY",
      })
  void money_keeps_every_minor_unit_and_never_breaks_apart(
      long minor, String currency, String polish, String english) {
    assertThat(Format.money(minor, currency, PL)).isEqualTo(unbroken(polish));
    assertThat(Format.money(minor, currency, EN)).isEqualTo(unbroken(english));
  }

  @Test
  void a_day_is_written_out() {
    LocalDate day = LocalDate.of(2024, 8, 20);

    assertThat(Format.date(day, PL)).isEqualTo(unbroken("20_sierpnia_2024_r."));
    assertThat(Format.date(day, EN)).isEqualTo(unbroken("20_August_2024"));
    assertThat(Format.dateWithWeekday(day, PL)).isEqualTo(unbroken("wtorek, 20_sierpnia_2024_r."));
    assertThat(Format.dateWithWeekday(day, EN)).isEqualTo(unbroken("Tuesday 20_August_2024"));
  }

  @Test
  void a_month_alone_is_in_the_nominative() {
    assertThat(Format.month(YearMonth.of(2020, 10), PL)).isEqualTo(unbroken("październik_2020"));
    assertThat(Format.month(YearMonth.of(2020, 10), EN)).isEqualTo(unbroken("October_2020"));
  }

  @Test
  void a_number_is_as_exact_as_it_is_given() {
    assertThat(Format.number(1_234_567, PL)).isEqualTo(unbroken("1_234_567"));
    assertThat(Format.number(Long.MIN_VALUE, EN)).isEqualTo("−9,223,372,036,854,775,808");
    assertThat(Format.number(new BigDecimal("-0.123456789"), PL)).isEqualTo("−0,123456789");
  }

  /** In the tables above "_" stands for a space that may not break. */
  private static String unbroken(String text) {
    return text.replace('_', Format.NBSP);
  }
}
