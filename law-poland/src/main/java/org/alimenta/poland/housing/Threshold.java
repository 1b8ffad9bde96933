package org.alimenta.poland.housing;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2022;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Household.PERSONS;
import static org.alimenta.poland.housing.HouseholdIncome.PER_PERSON;

import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;

/**
 * The income up to which nothing is taken off (art. 3), the share of income that the household
 * bears itself (art. 6 ust. 1-2) and the smallest allowance (art. 7 ust. 6).
 */
final class Threshold {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  /** Options of {@code share-above-threshold}. */
  enum ShareAbove {
    LOWER,
    HIGHER
  }

  /** Until 22 November 2004 the pension on the first day of the first month granted. */
  private static final Day<Case> DAY_OF_PENSION =
      inForceOn(FILED).from("2002-01-01", FILED.nextMonth()).from("2004-11-23", FILED);

  private static final Money<Case> PENSION = NUMBERS.money("lowest-pension", DAY_OF_PENSION);
  private static final Money<Case> WAGE = NUMBERS.money("average-wage", FILED);

  static final Money<Case> OF_INCOME =
      inForceOn(FILED)
          .from(
              "2002-01-01",
              PENSION
                  .times(NUMBERS.num("threshold-of-pension", FILED, PERSONS))
                  .rounded("published values"))
          .from(
              "2021-07-01",
              WAGE.times(NUMBERS.num("threshold-of-wage", FILED, PERSONS))
                  .rounded("published values"))
          .as(
              "income threshold per person",
              HOUSING_ALLOWANCE.at("art. 3 ust. 1-2, art. 16, art. 17"),
              HOUSING_CHANGED_2020.at("art. 11"),
              HOUSING_CHANGED_2022.at("art. 3"));

  static final Money<Case> EXCESS =
      PER_PERSON
          .above(OF_INCOME)
          .as("income per person above the threshold", HOUSING_ALLOWANCE.at("art. 6 ust. 8"));

  private static final Test<Case> BETTER_OFF =
      all(
              PER_PERSON.atLeast(
                  PENSION
                      .times(NUMBERS.num("higher-band", FILED, PERSONS))
                      .rounded("published values")),
              PER_PERSON.atMost(OF_INCOME))
          .as(
              "income is in the higher band",
              HOUSING_ALLOWANCE.at("art. 6 ust. 2, art. 17 ust. 2"));

  /** The higher band ends at the threshold by its words; some offices carried it on. */
  private static final Test<Case> BEARS_MORE =
      any(
          BETTER_OFF,
          all(
              PER_PERSON.moreThan(OF_INCOME),
              NUMBERS
                  .choice("share-above-threshold", FILED, ShareAbove.class)
                  .is(ShareAbove.HIGHER)));

  private static final Num<Case> SHARE = NUMBERS.num("own-share", FILED, PERSONS);

  static final Num<Case> OWN_SHARE =
      inForceOn(FILED)
          .from("2002-01-01", SHARE)
          .from(
              "2003-01-01",
              when(BEARS_MORE, NUMBERS.num("higher-own-share", FILED, PERSONS)).otherwise(SHARE))
          .from("2021-07-01", SHARE)
          .as(
              "share of income that the household bears",
              HOUSING_ALLOWANCE.at("art. 6 ust. 1-2"),
              HOUSING_CHANGED_2020.at("art. 11 pkt 5"));

  /** By the figure of the day of the decision, though the regime is that of the day of filing. */
  static final Money<Case> SMALLEST =
      inForceOn(FILED)
          .from(
              "2002-01-01",
              NUMBERS
                  .money("lowest-pension", DECIDED)
                  .times(NUMBERS.num("smallest-of-pension", FILED))
                  .rounded("published values"))
          .from(
              "2021-07-01",
              NUMBERS
                  .money("average-wage", DECIDED)
                  .times(NUMBERS.num("smallest-of-wage", FILED))
                  .rounded("published values"))
          .as("smallest allowance", HOUSING_ALLOWANCE.at("art. 7 ust. 6"));

  private Threshold() {}
}
