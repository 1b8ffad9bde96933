package org.alimenta.law.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.alimenta.law.node.FactBuilder;
import org.alimenta.law.node.Kind;
import org.alimenta.law.read.Value;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueTextTest {
  private static final ValueText POLISH = new ValueText(Language.POLISH, "PLN");
  private static final ValueText ENGLISH = new ValueText(Language.ENGLISH, "PLN");
  private static final ValueText DOLLARS = new ValueText(Language.ENGLISH, "USD");

  @Test
  void moneyKeepsItsCurrencyOnTheLine() {
    assertThat(POLISH.money(Fraction.of(125_088))).isEqualTo("1\u00a0250,88\u00a0zł");
    assertThat(ENGLISH.money(Fraction.of(125_088))).isEqualTo("1,250.88\u00a0zł");
    assertThat(DOLLARS.money(Fraction.of(125_088))).isEqualTo("$1,250.88");
  }

  @Test
  void groupsOfThreeAndSmallSums() {
    assertThat(DOLLARS.money(Fraction.of(123_456_789))).isEqualTo("$1,234,567.89");
    assertThat(POLISH.money(Fraction.of(5))).isEqualTo("0,05\u00a0zł");
    assertThat(DOLLARS.money(Fraction.of(-20_000))).isEqualTo("−$200.00");
    assertThat(POLISH.money(Fraction.ZERO)).isEqualTo("0,00\u00a0zł");
  }

  @Test
  void unroundedMoneySaysSo() {
    assertThat(POLISH.unrounded(Fraction.of(11_560_425, 100)))
        .isEqualTo("1\u00a0156,0425\u00a0zł (przed zaokrągleniem)");
    assertThat(POLISH.unrounded(Fraction.of(1387_250, 12)))
        .isEqualTo("1\u00a0156,0416…\u00a0zł (przed zaokrągleniem)");
    assertThat(POLISH.unrounded(Fraction.of(100))).isEqualTo("1,00\u00a0zł");
    assertThat(POLISH.exact(Kind.MONEY, Fraction.of(10, 3))).isEqualTo("0,0333…\u00a0zł");
  }

  @Test
  void daysAndMonths() {
    LocalDate day = LocalDate.of(2024, 8, 20);
    assertThat(POLISH.day(day)).isEqualTo("20\u00a0sierpnia 2024\u00a0r.");
    assertThat(ENGLISH.day(day)).isEqualTo("20\u00a0August 2024");
    assertThat(POLISH.month(YearMonth.of(2020, 10))).isEqualTo("październik 2020");
    assertThat(POLISH.months(YearMonth.of(2020, 10), YearMonth.of(2021, 9)))
        .isEqualTo("od października 2020 do września 2021");
    assertThat(POLISH.day(FactBuilder.never())).isEqualTo("bez końca");
    assertThat(ENGLISH.day(FactBuilder.never(), "still working")).isEqualTo("still working");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 miesięcy", "1, 1 miesiąc", "2, 2 miesiące", "4, 4 miesiące", "5, 5 miesięcy",
    "11, 11 miesięcy", "12, 12 miesięcy", "14, 14 miesięcy", "21, 21 miesięcy", "22, 22 miesiące",
    "112, 112 miesięcy", "124, 124 miesiące"
  })
  void polishCounts(long count, String expected) {
    assertThat(Household.readable(POLISH.count(Fraction.of(count), "months"))).isEqualTo(expected);
  }

  @Test
  void fractionsHaveTheirOwnForm() {
    assertThat(Household.readable(POLISH.count(Fraction.of(5, 2), "hectares")))
        .isEqualTo("2,5 hektara");
    assertThat(Household.readable(ENGLISH.count(Fraction.ONE, "persons"))).isEqualTo("1 person");
    assertThat(ENGLISH.percent(Fraction.of(1, 20))).isEqualTo("5%");
    assertThat(POLISH.number(Fraction.of(1, 3))).isEqualTo("0,3333…");
    assertThat(POLISH.number(Fraction.of(2019))).isEqualTo("2019");
    assertThat(POLISH.number(Fraction.of(12_500))).isEqualTo("12\u00a0500");
  }

  @Test
  void aBoundThatComesFromNowhereIsNotTold() {
    assertThat(ENGLISH.value(Kind.MONEY, Value.known(Fraction.of(100)))).isEqualTo("1.00\u00a0zł");
  }

  @Property
  void noAmountIsLostInWriting(@ForAll @IntRange(min = 0) int minor) {
    String digits = POLISH.money(Fraction.of(minor)).replaceAll("[^0-9]", "");
    assertThat(Long.parseLong(digits)).isEqualTo(minor);
  }
}
