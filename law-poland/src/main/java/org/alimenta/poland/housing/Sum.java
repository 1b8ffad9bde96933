package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.HouseholdIncome.ROUNDED;
import static org.alimenta.poland.housing.Threshold.EXCESS;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;

/**
 * The amount (art. 6): expenses above the household's own part, at most a share of the expenses,
 * less what income per person exceeds the threshold by. Zloty a month.
 */
final class Sum {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  /** Options of {@code cap-and-excess}. */
  enum Order {
    CAP_FIRST,
    EXCESS_FIRST
  }

  static final Money<Dwelling> EXPENSES =
      Costs.ON_NORMATIVE_AREA
          .plus(FuelLumpSum.EXPENSE)
          .as("expenses with the fuel expense", HOUSING_ALLOWANCE.at("art. 6 ust. 3-4"));

  private static final Money<Case> OWN_PART =
      HouseholdIncome.MONTHLY
          .times(Threshold.OWN_SHARE)
          .rounded(ROUNDED)
          .as(
              "part of the expenses borne by the household",
              HOUSING_ALLOWANCE.at("art. 6 ust. 1-2"));

  private static final Money<Dwelling> ABOVE_OWN_PART =
      EXPENSES
          .above(OWN_PART)
          .as("expenses above the household's own part", HOUSING_ALLOWANCE.at("art. 6 ust. 1"));

  private static final Money<Dwelling> CAP =
      EXPENSES
          .times(NUMBERS.num("cap", FILED))
          .rounded(ROUNDED)
          .as("highest allowance for these expenses", HOUSING_ALLOWANCE.at("art. 6 ust. 10-11"));

  private static final Test<Case> CAP_COMES_FIRST =
      NUMBERS.choice("cap-and-excess", FILED, Order.class).is(Order.CAP_FIRST);

  private static final Money<Dwelling> BEFORE_EXCESS =
      when(CAP_COMES_FIRST, ABOVE_OWN_PART.upTo(CAP))
          .otherwise(ABOVE_OWN_PART)
          .as(
              "allowance before the excess of income",
              HOUSING_ALLOWANCE.at("art. 6 ust. 8, ust. 10"));

  static final Money<Dwelling> ALLOWANCE =
      BEFORE_EXCESS
          .above(EXCESS)
          .upTo(CAP)
          .as("housing allowance", HOUSING_ALLOWANCE.at("art. 6 ust. 1, ust. 8, ust. 10"));

  static final Test<Dwelling> EXPENSES_EXCEED_OWN_PART =
      ABOVE_OWN_PART
          .moreThan(NOTHING)
          .as("expenses exceed the household's own part", HOUSING_ALLOWANCE.at("art. 6 ust. 1"));

  static final Test<Dwelling> INCOME_ALLOWS =
      EXCESS
          .atMost(BEFORE_EXCESS)
          .as(
              "the excess of income is not above the allowance",
              HOUSING_ALLOWANCE.at("art. 6 ust. 8"));

  static final Test<Dwelling> IS_LARGE_ENOUGH =
      ALLOWANCE
          .atLeast(Threshold.SMALLEST)
          .as("the allowance reaches the smallest sum", HOUSING_ALLOWANCE.at("art. 7 ust. 6"));

  /** Nothing, where a condition of the dwelling, its costs or the income fails. */
  static final Money<Dwelling> DUE =
      when(
              all(
                  RightToLive.IS_NAMED,
                  RightToLive.IS_LIVED_IN,
                  Household.APPLICANT_IS_AT_HOME,
                  RightToLive.IS_THE_ONLY_ONE,
                  RightToLive.OLD_ARREARS_ARE_SETTLED,
                  Area.IS_ADMISSIBLE,
                  EXPENSES_EXCEED_OWN_PART,
                  INCOME_ALLOWS,
                  IS_LARGE_ENOUGH),
              ALLOWANCE)
          .otherwise(NOTHING);

  private Sum() {}
}
