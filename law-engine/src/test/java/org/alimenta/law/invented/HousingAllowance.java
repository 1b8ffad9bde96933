package org.alimenta.law.invented;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.law.invented.Case.FILED;
import static org.alimenta.law.invented.Case.MONTH;
import static org.alimenta.law.invented.Home.*;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Law;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;

/** The algorithm of the Polish housing allowance, as the engine must be able to carry it. */
final class HousingAllowance {
  static final Act ACT =
      new Act(
          "Dz.U. 2001 nr 71 poz. 734",
          "Housing Allowances Act",
          "ustawa o dodatkach mieszkaniowych");
  static final NumberBook NUMBERS = NumberBook.of("housing");

  static final Money<Case> PENSION = NUMBERS.money("lowest-pension", FILED);
  static final Money<Case> KWH = NUMBERS.money("kwh-thousand", FILED);
  static final Num<Case> CAP = NUMBERS.num("cap", FILED);
  static final Num<Case> FLOOR = NUMBERS.num("floor", FILED);

  static final Num<Home> NORM =
      NUMBERS
          .num("normative-area", FILED, PERSONS.upTo(Law.count(6)))
          .plus(PERSONS.above(Law.count(6)).times(NUMBERS.num("area-of-each-further", FILED)))
          .plus(NUMBERS.num("area-of-separate-room", FILED).onlyIf(SEPARATE_ROOM))
          .as("normative area", ACT.at("art. 5 ust. 1"));

  static final Test<Home> SMALL_ENOUGH =
      any(
              AREA.atMost(NORM.times(NUMBERS.num("area-tolerance", FILED))),
              all(
                  AREA.atMost(NORM.times(NUMBERS.num("wider-area-tolerance", FILED))),
                  ROOMS.atMost(AREA.times(NUMBERS.num("rooms-share", FILED)))))
          .as("the dwelling is not too large", ACT.at("art. 5 ust. 5"));

  static final Money<Home> PER_PERSON =
      INCOME.dividedBy(PERSONS).rounded("art. 3").as("income per person", ACT.at("art. 3 ust. 1"));

  static final Money<Home> THRESHOLD =
      PENSION
          .times(NUMBERS.num("threshold", FILED, PERSONS))
          .rounded("published values")
          .as("threshold", ACT.at("art. 3 ust. 1"));

  static final Money<Home> EXCESS =
      PER_PERSON.above(THRESHOLD).as("income above the threshold", ACT.at("art. 6 ust. 8"));

  static final Test<Home> BETTER_OFF =
      all(
              PER_PERSON.atLeast(
                  PENSION
                      .times(NUMBERS.num("higher-band", FILED, PERSONS))
                      .rounded("published values")),
              PER_PERSON.atMost(THRESHOLD))
          .as("income is in the higher band", ACT.at("art. 6 ust. 2"));

  static final Num<Home> OWN_SHARE =
      inForceOn(FILED)
          .from(
              "2003-01-01",
              when(BETTER_OFF, NUMBERS.num("higher-share", FILED, PERSONS))
                  .otherwise(NUMBERS.num("share", FILED, PERSONS)))
          .from("2021-07-01", NUMBERS.num("share", FILED, PERSONS))
          .as("share of income that the household bears", ACT.at("art. 6 ust. 1-2"));

  static final Money<Home> OWN_PART =
      INCOME.times(OWN_SHARE).rounded("practice").as("own part", ACT.at("art. 6 ust. 1"));

  static final Money<Home> RENT =
      when(AREA.atMost(NORM), EXPENSES)
          .otherwise(EXPENSES.times(NORM.dividedBy(AREA)).rounded("practice"))
          .as("expenses on the normative area", ACT.at("art. 5 ust. 4"));

  private static Money<Home> energy(Num<Home> kilowattHours) {
    return KWH.times(kilowattHours).dividedBy(1000).rounded("practice");
  }

  static final Money<Home> FUEL =
      energy(AREA.upTo(NORM).times(NUMBERS.num("kwh-heating", FILED)))
          .unless(HEATING)
          .plus(energy(PERSONS.times(NUMBERS.num("kwh-water", FILED))).unless(HOT_WATER))
          .plus(
              energy(
                      PERSONS
                          .above(Law.count(1))
                          .times(NUMBERS.num("kwh-gas-each-further", FILED))
                          .plus(NUMBERS.num("kwh-gas", FILED)))
                  .unless(GAS))
          .as("fuel lump sum", ACT.at("art. 6 ust. 7"));

  static final Money<Home> COSTS =
      RENT.plus(FUEL).as("expenses that count", ACT.at("art. 6 ust. 3"));
  static final Money<Home> DIFFERENCE =
      COSTS.above(OWN_PART).as("expenses above the own part", ACT.at("art. 6 ust. 1"));
  static final Money<Home> CAPPED =
      DIFFERENCE
          .upTo(COSTS.times(CAP).rounded("practice"))
          .as("at most the share of expenses", ACT.at("art. 6 ust. 10"));
  static final Money<Home> ALLOWANCE =
      CAPPED.above(EXCESS).as("allowance", ACT.at("art. 6 ust. 8"));

  static final Day<Case> FIRST = FILED.nextMonth().as("first month", ACT.at("art. 7 ust. 5"));
  static final Day<Case> LAST =
      FIRST.plusMonths(5).monthEnd().as("last month", ACT.at("art. 7 ust. 5"));

  static final Benefit<Home> BENEFIT =
      Benefit.of("housing", Home.IS, ACT, "2003-01-01")
          .requires(
              need(TITLE.as("there is a legal title", ACT.at("art. 2 ust. 1"))), need(SMALL_ENOUGH))
          .requires(
              need(
                  DIFFERENCE
                      .moreThan(NOTHING)
                      .as("expenses exceed the own part", ACT.at("art. 6 ust. 1"))))
          .requires(
              need(
                  EXCESS
                      .atMost(CAPPED)
                      .as("the excess is not above the allowance", ACT.at("art. 6 ust. 8"))))
          .requires(
              need(
                  ALLOWANCE
                      .atLeast(PENSION.times(FLOOR).rounded("published values"))
                      .as("the allowance reaches the smallest sum", ACT.at("art. 7 ust. 6"))))
          .pays(ALLOWANCE)
          .inEach(MONTH, FIRST, LAST);

  private HousingAllowance() {}
}
