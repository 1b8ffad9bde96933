package org.alimenta.poland.housing;

import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.CHARGES_ABOVE_COMMUNAL;
import static org.alimenta.poland.housing.Dwelling.COMMUNAL;
import static org.alimenta.poland.housing.Dwelling.EXPENSES;
import static org.alimenta.poland.housing.Expense.AMOUNT;
import static org.alimenta.poland.housing.Expense.KIND;
import static org.alimenta.poland.housing.Expense.MONTHS;
import static org.alimenta.poland.housing.HouseholdIncome.ROUNDED;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.housing.Expense.Kind;

/** The expenses that count (art. 6 ust. 3-6), zloty a month. */
final class Costs {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");

  private static final Money<Expense> MONTHLY =
      AMOUNT
          .dividedBy(MONTHS)
          .rounded(ROUNDED)
          .as("charge for one month", HOUSING_ALLOWANCE.at("art. 5 ust. 4a"));

  private static final Test<Expense> LIKE_RENT =
      inForceOn(FILED)
          .from(
              "2002-01-01",
              KIND.isAny(Kind.RENT, Kind.COOPERATIVE_CHARGES, Kind.COMMON_PROPERTY, Kind.DAMAGES))
          .from(
              "2021-07-01",
              KIND.isAny(
                  Kind.RENT,
                  Kind.COOPERATIVE_CHARGES,
                  Kind.COMMON_PROPERTY,
                  Kind.DAMAGES,
                  Kind.SOCIAL_HOUSING_COSTS))
          .as(
              "is rent or stands in place of it",
              HOUSING_ALLOWANCE.at("art. 6 ust. 4"),
              HOUSING_CHANGED_2020.at("art. 11"));

  private static final Test<Expense> OTHER_THAT_COUNTS =
      KIND.isAny(Kind.OTHER_CHARGES, Kind.HEAT, Kind.WATER, Kind.WASTE)
          .as("is another charge that counts", HOUSING_ALLOWANCE.at("art. 6 ust. 4-4a"));

  private static final Money<Dwelling> RENT =
      EXPENSES
          .where(LIKE_RENT)
          .sum(MONTHLY)
          .as("rent and what stands in its place", HOUSING_ALLOWANCE.at("art. 6 ust. 4"));

  private static final Money<Dwelling> OTHERS =
      EXPENSES
          .where(OTHER_THAT_COUNTS)
          .sum(MONTHLY)
          .as("other charges that count", HOUSING_ALLOWANCE.at("art. 6 ust. 4"));

  private static final Money<Dwelling> COMMUNAL_RENT =
      Area.USABLE
          .times(NUMBERS.money("communal-rent", FILED))
          .rounded(ROUNDED)
          .as("rent that the commune would ask", HOUSING_ALLOWANCE.at("art. 6 ust. 6 pkt 1"));

  static final Money<Dwelling> WHOLE =
      when(COMMUNAL, RENT.plus(OTHERS))
          .otherwise(RENT.upTo(COMMUNAL_RENT).plus(OTHERS.above(CHARGES_ABOVE_COMMUNAL)))
          .as("expenses of the month", HOUSING_ALLOWANCE.at("art. 6 ust. 3-6"));

  static final Money<Dwelling> ON_NORMATIVE_AREA =
      when(Area.USABLE.atMost(Area.FOR_EXPENSES), WHOLE)
          .otherwise(WHOLE.times(Area.FOR_EXPENSES.dividedBy(Area.USABLE)).rounded(ROUNDED))
          .as(
              "expenses on the normative area",
              HOUSING_ALLOWANCE.at("art. 5 ust. 4, art. 6 ust. 9"));

  private Costs() {}
}
