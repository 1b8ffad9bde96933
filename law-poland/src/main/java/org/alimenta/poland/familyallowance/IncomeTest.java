package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;

import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.FamilyCriterion;
import org.alimenta.poland.family.FamilyIncome;

/** The family's income against the limit of the whole family (art. 5 ust. 1-3). */
final class IncomeTest {
  private static final FamilyIncome FAMILY = FamilyIncome.OF_FAMILY_BENEFITS;

  static final Test<Case> IS_TOLD = FAMILY.isTold();

  static final Fine<Case> INCOME = FAMILY.ofFamily();

  /** The criterion for as many persons as belong to the family. */
  static final Money<Case> LIMIT =
      FamilyCriterion.OF_FAMILY
          .times(FAMILY.persons())
          .as("income limit of the whole family", FAMILY_BENEFITS.at("art. 5 ust. 3-3a"));

  static final Fine<Case> OVER_OF_FAMILY =
      INCOME
          .above(LIMIT)
          .as("income of the family above the limit", FAMILY_BENEFITS.at("art. 5 ust. 3-3a"));

  /** A child under a legal guardian counts alone, with its own income. */
  static final Fine<Person> OVER =
      when(UNDER_GUARDIAN, FAMILY.ofPerson().above(FamilyCriterion.OF_CHILD))
          .otherwise(OVER_OF_FAMILY)
          .as("income above the limit", FAMILY_BENEFITS.at("art. 5 ust. 3-3a, art. 5 ust. 11"));

  /** Once, in the period after one in which the income was low enough. */
  static final Test<Person> TOLERATED =
      all(
              OVER.atMost(AllowanceSum.LOWEST),
              AllowanceFacts.LAST_PERIOD.is(AllowanceFacts.LastPeriod.DUE))
          .as(
              "the excess is small and the allowance was due in the period before",
              FAMILY_BENEFITS.at("art. 5 ust. 3"));

  private IncomeTest() {}
}
