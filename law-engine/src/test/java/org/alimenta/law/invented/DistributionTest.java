package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One receipt divided over several orders; a payment on arrears. */
class DistributionTest {

  private static Told receipt(String received, String... currentAndArrears) {
    Told told = Told.on("2020-01-01");
    Thing obligor = told.add(told.root(), Case.OBLIGORS);
    told.tell(obligor, Obligor.RECEIVED, received);
    for (int i = 0; i < currentAndArrears.length; i += 2) {
      Thing order = told.add(obligor, Obligor.ORDERS);
      told.tell(order, Order.CURRENT, currentAndArrears[i])
          .tell(order, Order.ARREARS, currentAndArrears[i + 1])
          .tell(order, Order.SENIORITY, String.valueOf(i));
    }
    return told;
  }

  private static List<Fraction> told(Told told, int which) {
    List<Fraction> parts = new ArrayList<>();
    for (Answer answer : Told.decider(Distribution.SHARE).decideAll(told.situation)) {
      parts.add(answer.tells().get(which).value().get());
    }
    return parts;
  }

  @Test
  @DisplayName("a short receipt is divided in proportion to what is due now")
  void dividesCurrentSupport() {
    Told told = receipt("170.50", "75", "0", "65", "0", "90", "0");
    assertThat(told(told, 0)).containsExactly(Told.zl("55.60"), Told.zl("48.18"), Told.zl("66.72"));
  }

  @Test
  @DisplayName("the odd cent goes to the oldest order")
  void breaksTiesBySeniority() {
    assertThat(told(receipt("100", "50", "0", "50", "0", "50", "0"), 0))
        .containsExactly(Told.zl("33.34"), Told.zl("33.33"), Told.zl("33.33"));
  }

  @Test
  void paysArrearsOnlyAfterAllCurrentSupport() {
    Told told = receipt("250", "100", "300", "100", "100");
    assertThat(told(told, 0)).containsExactly(Told.zl("100"), Told.zl("100"));
    assertThat(told(told, 1)).containsExactly(Told.zl("37.50"), Told.zl("12.50"));
  }

  @Property(tries = 200)
  void loseNothing(
      @ForAll @IntRange(max = 1_000_000) int received,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 100_000) Integer> dues) {
    String[] orders = new String[dues.size() * 2];
    for (int i = 0; i < dues.size(); i++) {
      orders[2 * i] = cents(dues.get(i));
      orders[2 * i + 1] = cents(dues.get(dues.size() - 1 - i) * 2);
    }
    Told told = receipt(cents(received), orders);
    Answer whole = Told.decider(Distribution.RECEIPT).decideAll(told.situation).getFirst();
    Fraction sum = whole.tells().get(2).value().get();
    for (int which = 0; which < 2; which++) {
      for (Fraction part : told(told, which)) {
        assertThat(part.signum()).isNotNegative();
        sum = sum.plus(part);
      }
    }
    assertThat(sum).isEqualTo(Fraction.of(received));
  }

  private static String cents(int cents) {
    return cents / 100 + "." + (cents % 100 < 10 ? "0" : "") + cents % 100;
  }

  private static Fraction onArrears(String current, String net, String lowIncome) {
    Told told = receipt("0", current, "1000");
    Thing obligor = told.situation.all(Obligor.IS.type()).getFirst();
    told.tell(obligor, Obligor.NET, net).tell(obligor, Obligor.LOW_INCOME, lowIncome);
    return Told.decider(Distribution.RECEIPT)
        .decide(told.situation, obligor)
        .tells()
        .get(3)
        .value()
        .get();
  }

  @Test
  void takesTwentyPercentOfTheOrderOnArrears() {
    assertThat(onArrears("92", "400", "no")).isEqualTo(Told.zl("18.40"));
  }

  @Test
  void takesTenPercentFromALowIncomeButNotLessThanADollar() {
    assertThat(onArrears("40", "100", "yes")).isEqualTo(Told.zl("4"));
    assertThat(onArrears("5", "100", "yes")).isEqualTo(Told.zl("1"));
  }
}
