package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.housing.Household.MEMBERS;
import static org.alimenta.poland.housing.Household.PERSONS;
import static org.alimenta.poland.housing.RecentIncome.ANNOUNCED_INCOME;
import static org.alimenta.poland.housing.RecentIncome.COSTS;
import static org.alimenta.poland.housing.RecentIncome.HEALTH_CONTRIBUTIONS;
import static org.alimenta.poland.housing.RecentIncome.HECTARES;
import static org.alimenta.poland.housing.RecentIncome.KIND;
import static org.alimenta.poland.housing.RecentIncome.MAINTENANCE_PAID;
import static org.alimenta.poland.housing.RecentIncome.OF_PERSON;
import static org.alimenta.poland.housing.RecentIncome.REVENUE;
import static org.alimenta.poland.housing.RecentIncome.SOCIAL_CONTRIBUTIONS;
import static org.alimenta.poland.housing.RecentIncome.TAX;

import java.time.Month;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.housing.RecentIncome.Kind;

/**
 * Income of the household (art. 3): until 30 June 2021 all revenue before tax, with a list of what
 * does not count; since then income within the act on family benefits, whose closed list alone
 * decides what untaxed money counts. Zloty a month; rounded at each step, as offices do, because
 * the act has no rule.
 */
final class HouseholdIncome {
  static final String ROUNDED = "the act is silent; to the grosz at each step";

  private static final NumberBook NUMBERS = NumberBook.of("housing-allowance");
  private static final NumberBook FARM_NUMBERS = NumberBook.of("income");

  private static final Test<RecentIncome> TAXED =
      KIND.isAny(Kind.TAXED, Kind.LUMP_SUM_BUSINESS)
          .as("is taxed", HOUSING_ALLOWANCE.at("art. 3 ust. 3"));

  private static final Test<RecentIncome> LEFT_OUT_BY_OLD_LIST =
      KIND.isAny(
              Kind.PUPIL_AID,
              Kind.ORPHAN_SUPPLEMENT,
              Kind.BIRTH_GRANT,
              Kind.MEAL_AID,
              Kind.CARE_ALLOWANCE,
              Kind.PERIODIC_ASSISTANCE,
              Kind.ONE_OFF_ASSISTANCE,
              Kind.HOUSING_OR_ENERGY_ALLOWANCE,
              Kind.PENSIONER_GRANT,
              Kind.MERIT_BENEFIT,
              Kind.CHILD_RAISING_BENEFIT,
              Kind.FOSTER_SUPPLEMENT,
              Kind.RENT_SUBSIDY,
              Kind.SUPPLEMENTARY_BENEFIT)
          .as("is on the list of what does not count", HOUSING_ALLOWANCE.at("art. 3 ust. 3"));

  private static final Money<RecentIncome> BEFORE_TAX =
      when(TAXED, REVENUE.above(COSTS.plus(SOCIAL_CONTRIBUTIONS)))
          .when(LEFT_OUT_BY_OLD_LIST, NOTHING)
          .otherwise(REVENUE);

  private static final Money<RecentIncome> AFTER_TAX =
      when(
              KIND.is(Kind.TAXED),
              REVENUE.above(COSTS.plus(SOCIAL_CONTRIBUTIONS).plus(HEALTH_CONTRIBUTIONS).plus(TAX)))
          .when(KIND.isAny(Kind.MAINTENANCE, Kind.LISTED_UNTAXED), REVENUE)
          .otherwise(NOTHING);

  private static final Money<RecentIncome> IN_THREE_MONTHS =
      inForceOn(FILED)
          .from("2002-01-01", BEFORE_TAX)
          .from("2021-07-01", AFTER_TAX)
          .as(
              "income from the source in three months",
              HOUSING_ALLOWANCE.at("art. 3 ust. 3"),
              HOUSING_CHANGED_2020.at("art. 11"),
              FAMILY_BENEFITS.at("art. 3 pkt 1"));

  /** Since July 2021 a business with lump-sum tax counts by the minister's yearly figure. */
  private static final Money<RecentIncome> BY_ANNOUNCEMENT =
      inForceOn(FILED)
          .from("2002-01-01", NOTHING)
          .from(
              "2021-07-01",
              when(KIND.is(Kind.LUMP_SUM_BUSINESS), ANNOUNCED_INCOME.dividedBy(12).rounded(ROUNDED))
                  .otherwise(NOTHING))
          .as(
              "monthly income of a business by the minister's announcement",
              FAMILY_BENEFITS.at("art. 5 ust. 7a"),
              HOUSING_ALLOWANCE.at("art. 3 ust. 6"));

  /** Maintenance paid to others lowers income only since it is that of family benefits. */
  private static final Money<Person> MAINTENANCE_THAT_LOWERS =
      inForceOn(FILED).from("2002-01-01", NOTHING).from("2021-07-01", MAINTENANCE_PAID);

  private static final Money<Person> OF_THE_PERSON =
      OF_PERSON
          .sum(IN_THREE_MONTHS)
          .above(MAINTENANCE_THAT_LOWERS)
          .as("income of the person in three months", HOUSING_ALLOWANCE.at("art. 3 ust. 3"));

  /** The day in the year whose figure was announced last before filing. */
  private static final Day<Case> YEAR_OF_FIGURE =
      when(
              FILED.onOrAfter(
                  FILED
                      .inItsYear(Month.AUGUST, 31)
                      .plusDays(NUMBERS.count("farm-figure-september-day", FILED))),
              FILED.plusYears(-1))
          .otherwise(FILED.plusYears(-2))
          .as("year of the last announced farm income", HOUSING_ALLOWANCE.at("art. 3 ust. 4"));

  static final Money<Person> FARM =
      HECTARES
          .times(FARM_NUMBERS.money("hectare-income", YEAR_OF_FIGURE))
          .dividedBy(12)
          .rounded(ROUNDED)
          .as("monthly income from the farm", HOUSING_ALLOWANCE.at("art. 3 ust. 4"));

  private static final Money<Person> BY_FIGURES = OF_PERSON.sum(BY_ANNOUNCEMENT).plus(FARM);

  static final Money<Case> MONTHLY =
      MEMBERS
          .sum(OF_THE_PERSON)
          .dividedBy(RecentIncome.MONTHS)
          .rounded(ROUNDED)
          .plus(MEMBERS.sum(BY_FIGURES))
          .as("monthly income of the household", HOUSING_ALLOWANCE.at("art. 3 ust. 1, ust. 3"));

  static final Money<Case> PER_PERSON =
      MONTHLY
          .dividedBy(PERSONS)
          .rounded(ROUNDED)
          .as("monthly income per person in the household", HOUSING_ALLOWANCE.at("art. 3 ust. 1"));

  private HouseholdIncome() {}
}
