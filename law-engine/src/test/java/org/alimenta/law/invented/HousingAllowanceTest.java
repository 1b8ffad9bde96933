package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of the housing allowance filed in spring 2021. */
class HousingAllowanceTest {

  private static Answer decide(
      String persons, String area, String rooms, String income, String expenses, boolean room) {
    Told told = Told.on("2021-05-17");
    Thing home = told.add(told.root(), Case.HOMES);
    told.tell(home, Home.PERSONS, persons)
        .tell(home, Home.AREA, area)
        .tell(home, Home.ROOMS, rooms)
        .tell(home, Home.TITLE, "yes")
        .tell(home, Home.SEPARATE_ROOM, room ? "yes" : "no")
        .tell(home, Home.INCOME, income)
        .tell(home, Home.EXPENSES, expenses)
        .tell(home, Home.HEATING, "yes")
        .tell(home, Home.HOT_WATER, "yes")
        .tell(home, Home.GAS, "yes");
    return Told.decider(HousingAllowance.BENEFIT).decide(told.situation, home);
  }

  @ParameterizedTest(name = "{0} persons, {1} m2, income {2}, expenses {3}: {4}")
  @CsvSource({
    "1, 38, 2000, 520, 78.95",
    "4, 60, 4000, 700, 161.67",
    "5, 65, 6000, 950, 350.00",
    "1, 35, 2210, 640, 287.54",
    "1, 35, 2300, 540, 84.04",
    "2, 40, 3150, 700, 310.60",
    "8, 95, 5000, 1000, 342.11",
  })
  void givesThePublishedSum(
      String persons, String area, String income, String expenses, String expected) {
    Answer answer = decide(persons, area, "0", income, expenses, false);

    assertThat(answer.outcome()).isEqualTo(Outcome.GRANTED);
    assertThat(answer.stretches())
        .singleElement()
        .satisfies(
            half -> {
              assertThat(half.amount().get()).isEqualTo(Told.zl(expected));
              assertThat(half.from()).hasToString("2021-06");
              assertThat(half.to()).hasToString("2021-11");
            });
  }

  @Test
  void countsASeparateRoomForSomebodyInAWheelchair() {
    Answer answer = decide("1", "60", "30", "1200", "500", true);
    assertThat(answer.stretches().getFirst().amount().get()).isEqualTo(Told.zl("236.67"));
  }

  @Test
  @DisplayName("refuses a sum below two percent of the lowest pension")
  void refusesATinySum() {
    assertThat(failedIn(decide("1", "35", "0", "2150", "452", false)))
        .containsExactly("the allowance reaches the smallest sum");
  }

  @Test
  @DisplayName("names a dwelling that is too large, and does not examine what comes later")
  void refusesALargeDwelling() {
    Answer answer = decide("1", "50", "32", "1500", "500", false);
    assertThat(failedIn(answer)).containsExactly("the dwelling is not too large");
    assertThat(answer.stretches().getFirst().unexamined()).hasSize(3);
  }

  @Test
  @DisplayName("with nothing from outside, the fuel lump sum is part of the expenses")
  void addsTheFuelLumpSum() {
    Told told = Told.on("2021-05-17");
    Thing home = told.add(told.root(), Case.HOMES);
    told.tell(home, Home.PERSONS, "3")
        .tell(home, Home.AREA, "50")
        .tell(home, Home.ROOMS, "20")
        .tell(home, Home.TITLE, "yes")
        .tell(home, Home.SEPARATE_ROOM, "no")
        .tell(home, Home.INCOME, "2400")
        .tell(home, Home.EXPENSES, "500")
        .tell(home, Home.HEATING, "no")
        .tell(home, Home.HOT_WATER, "no")
        .tell(home, Home.GAS, "no");
    Answer answer = Told.decider(HousingAllowance.BENEFIT).decide(told.situation, home);
    assertThat(answer.stretches().getFirst().amount().get()).isEqualTo(Told.zl("341.40"));
  }

  @Test
  @DisplayName("does not ask about a separate room when the dwelling is small without it")
  void asksNothingInVain() {
    Told told = Told.on("2021-05-17");
    Thing home = told.add(told.root(), Case.HOMES);
    told.tell(home, Home.PERSONS, "1")
        .tell(home, Home.AREA, "34")
        .tell(home, Home.TITLE, "yes")
        .tell(home, Home.INCOME, "1000")
        .tell(home, Home.EXPENSES, "500")
        .tell(home, Home.HEATING, "yes")
        .tell(home, Home.HOT_WATER, "yes")
        .tell(home, Home.GAS, "yes");
    Answer answer = Told.decider(HousingAllowance.BENEFIT).decide(told.situation, home);
    assertThat(answer.questions()).isEmpty();
    assertThat(answer.outcome()).isEqualTo(Outcome.GRANTED);
  }

  private static java.util.List<String> failedIn(Answer answer) {
    Stretch stretch = answer.stretches().getFirst();
    return stretch.failed().stream().map(Finding::ground).map(g -> g.step().name()).toList();
  }
}
