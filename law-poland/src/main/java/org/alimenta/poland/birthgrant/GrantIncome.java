package org.alimenta.poland.birthgrant;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.BIRTH_GRANT_2012;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;
import static org.alimenta.poland.birthgrant.Newborn.ARRIVED;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR_OF_RUNNING;
import static org.alimenta.poland.family.FamilyPeriod.START_OF_RUNNING;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Income;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.FamilyIncome;
import org.alimenta.poland.family.FamilyIncomeTerms;
import org.alimenta.poland.family.FamilyMembers;

/**
 * The income criterion of the grant (art. 15b ust. 2), zloty per person and month: for children who
 * came since 2013, by the base year of the period that runs on the day of filing. It names the
 * rules on lost and gained income, but not the one on work for the same payer.
 */
final class GrantIncome {
  private static final NumberBook NUMBERS = NumberBook.of("birth-grant");

  /** Income of family benefits, whoever pays it again. */
  private static final class Terms extends FamilyIncomeTerms {
    Terms() {
      super(START_OF_RUNNING, BASE_YEAR_OF_RUNNING, FILED.monthStart());
    }

    @Override
    public Test<Income> whileSamePayerRule(Test<Income> rule) {
      return any(NO);
    }
  }

  private static final FamilyIncome INCOME = FamilyIncome.of(new Terms(), FamilyMembers.MEMBERS);

  private static final Money<Person> CRITERION = NUMBERS.money("income-criterion", ARRIVED);

  static final Test<Person> IS_TOLD =
      inForceOn(ARRIVED)
          .from("1900-01-01", YES)
          .from("2013-01-01", INCOME.isTold())
          .as(
              "income is told for every source, where the grant rests on it",
              FAMILY_BENEFITS.at("art. 15b ust. 2"));

  /** Two comparisons rather than one of two quotients: columns can read each of them exactly. */
  private static final Test<Person> BELOW_CRITERION =
      when(UNDER_GUARDIAN, INCOME.ofPerson().atMost(CRITERION))
          .otherwise(INCOME.perPerson().atMost(CRITERION));

  static final Test<Person> ALLOWS =
      inForceOn(ARRIVED)
          .from("1900-01-01", YES)
          .from("2013-01-01", BELOW_CRITERION)
          .as(
              "income per person is low enough for the birth grant",
              FAMILY_BENEFITS.at("art. 15b ust. 2"),
              BIRTH_GRANT_2012.at("art. 1, art. 2"));

  private GrantIncome() {}
}
