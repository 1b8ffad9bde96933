package org.alimenta.poland.housing;

import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.RIGHT;
import static org.alimenta.poland.housing.HouseholdIncome.ROUNDED;
import static org.alimenta.poland.housing.Sum.DUE;

import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.poland.Case;
import org.alimenta.poland.housing.Dwelling.Right;

/**
 * Who is paid (art. 8): the house manager; in hand to the applicant the part for fuel; all of it to
 * the owner of a single-family house. Zloty a month.
 */
final class Payees {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");
  private static final Fraction TWO_DECIMALS_OF_A_PERCENT = Fraction.of(1, 10_000);

  /** Options of {@code fuel-share-of}. */
  enum ShareOf {
    COUNTED_EXPENSES,
    WHOLE_EXPENSES
  }

  /** Options of {@code fuel-share-rounding}. */
  enum ShareRounding {
    EXACT,
    TWO_DECIMALS
  }

  private static final Money<Dwelling> SHARED =
      when(
              NUMBERS.choice("fuel-share-of", FILED, ShareOf.class).is(ShareOf.COUNTED_EXPENSES),
              Sum.EXPENSES)
          .otherwise(Costs.WHOLE.plus(FuelLumpSum.EXPENSE));

  private static final Num<Dwelling> SHARE =
      FuelLumpSum.EXPENSE
          .over(SHARED.butAtLeastOne())
          .as("share of the fuel expense", HOUSING_ALLOWANCE.at("art. 6a ust. 2"));

  private static final Test<Case> IS_EXACT =
      NUMBERS.choice("fuel-share-rounding", FILED, ShareRounding.class).is(ShareRounding.EXACT);

  static final Money<Dwelling> FOR_FUEL =
      when(IS_EXACT, DUE.times(SHARE).rounded(ROUNDED))
          .otherwise(
              DUE.times(
                      SHARE.rounded(
                          Rounding.HALF_UP,
                          TWO_DECIMALS_OF_A_PERCENT,
                          "practice of some offices; percent with two decimals"))
                  .rounded(ROUNDED))
          .as("fuel lump sum in the allowance", HOUSING_ALLOWANCE.at("art. 6a ust. 2-3"));

  private static final Test<Dwelling> HAS_OWN_HOUSE = RIGHT.is(Right.HOUSE_OWNER);

  static final Money<Dwelling> TO_MANAGER =
      DUE.minus(FOR_FUEL)
          .<Dwelling>unless(HAS_OWN_HOUSE)
          .as("paid to the house manager", HOUSING_ALLOWANCE.at("art. 8 ust. 1"));

  static final Money<Dwelling> IN_HAND =
      FOR_FUEL
          .<Dwelling>unless(HAS_OWN_HOUSE)
          .as(
              "paid to the applicant for fuel",
              HOUSING_ALLOWANCE.at("art. 6a ust. 3, art. 8 ust. 2"));

  static final Money<Dwelling> TO_OWNER =
      DUE.<Dwelling>onlyIf(HAS_OWN_HOUSE)
          .as("paid to the owner of the house", HOUSING_ALLOWANCE.at("art. 8 ust. 1"));

  private Payees() {}
}
