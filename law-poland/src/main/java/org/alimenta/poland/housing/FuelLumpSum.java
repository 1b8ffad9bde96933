package org.alimenta.poland.housing;

import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Dwelling.ELECTRICITY_PRICE;
import static org.alimenta.poland.housing.Dwelling.GAS;
import static org.alimenta.poland.housing.Dwelling.HEATING;
import static org.alimenta.poland.housing.Dwelling.HOT_WATER;
import static org.alimenta.poland.housing.Household.PERSONS;
import static org.alimenta.poland.housing.HouseholdIncome.ROUNDED;

import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.money.Rounding;
import org.alimenta.poland.Case;

/**
 * The expense for fuel where heating, hot water or gas does not come from outside (art. 6 ust. 7,
 * art. 6a): so many kilowatt hours at the price of electricity. Prices are for 1000 kWh, so that a
 * price with four decimals is whole grosze.
 */
final class FuelLumpSum {
  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");
  private static final long FOUR_DECIMALS_OF_A_ZLOTY = 10;

  /** Options of {@code vat-of-electricity}. */
  enum Vat {
    STANDARD,
    CHARGED
  }

  private static final Num<Case> VAT =
      when(
              NUMBERS.choice("vat-of-electricity", FILED, Vat.class).is(Vat.STANDARD),
              NUMBERS.num("vat", FILED))
          .otherwise(NUMBERS.num("vat-charged", FILED));

  private static final Money<Case> NATIONAL_PRICE =
      NUMBERS
          .money("electricity-price", FILED)
          .times(VAT.plus(count(1)))
          .rounded(
              Rounding.HALF_UP,
              FOUR_DECIMALS_OF_A_ZLOTY,
              "practice of offices; four decimals of a zloty")
          .as("average price of 1000 kWh with tax", HOUSING_ALLOWANCE.at("art. 6 ust. 7a"));

  /** Until 30 June 2021 that of the household's own last invoice. */
  private static final Money<Dwelling> PRICE =
      inForceOn(FILED)
          .from("2002-01-01", ELECTRICITY_PRICE)
          .from("2021-07-01", NATIONAL_PRICE)
          .as("price of 1000 kWh", HOUSING_ALLOWANCE.at("art. 6 ust. 7-7a"));

  private static Money<Dwelling> energy(Num<Dwelling> kilowattHours) {
    return PRICE.times(kilowattHours).dividedBy(1000).rounded(ROUNDED);
  }

  private static final Money<Dwelling> FOR_HEATING =
      energy(Area.USABLE.upTo(Area.NORMATIVE).times(NUMBERS.num("kwh-heating", FILED)))
          .unless(HEATING)
          .as("for heating", HOUSING_ALLOWANCE.at("art. 6a ust. 1 pkt 1"));

  private static final Money<Dwelling> FOR_HOT_WATER =
      energy(PERSONS.times(NUMBERS.num("kwh-hot-water", FILED)))
          .unless(HOT_WATER)
          .as("for hot water", HOUSING_ALLOWANCE.at("art. 6a ust. 1 pkt 2"));

  private static final Money<Dwelling> INSTEAD_OF_GAS =
      energy(
              PERSONS
                  .above(count(1))
                  .times(NUMBERS.num("kwh-gas-further", FILED))
                  .plus(NUMBERS.num("kwh-gas", FILED)))
          .unless(GAS)
          .as("in place of piped gas", HOUSING_ALLOWANCE.at("art. 6a ust. 1 pkt 3"));

  static final Money<Dwelling> EXPENSE =
      FOR_HEATING
          .plus(FOR_HOT_WATER)
          .plus(INSTEAD_OF_GAS)
          .as("fuel expense", HOUSING_ALLOWANCE.at("art. 6 ust. 4 pkt 7, ust. 7"));

  private FuelLumpSum() {}
}
