package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;
import static org.alimenta.poland.family.FamilyPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.Fine;
import org.alimenta.law.Many;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.family.FamilyCriterion;
import org.alimenta.poland.family.FamilyIncome;
import org.alimenta.poland.family.FamilyMembers;
import org.alimenta.poland.family.Placed;
import org.alimenta.poland.familyallowance.AllowanceSum;
import org.alimenta.poland.income.BaseYearTold;

/**
 * The income of two families divided by all their members (art. 16a ust. 2-5): the carer's, and
 * that of the person cared for. Who belongs to both is counted once; one family alone is counted as
 * such.
 */
final class JointIncome {
  private static final Fine<Person> OF_PERSON = FamilyIncome.OF_FAMILY_BENEFITS.ofPerson();

  private static final Test<Person> OF_THE_OTHER_FAMILY =
      all(
          ROLE.is(Role.KIN_OF_CARED_FOR),
          BORN.onOrBefore(MONTH.monthEnd()),
          LEFT.onOrAfter(MONTH),
          not(Placed.IN_INSTITUTION));

  private static final Test<Person> COUNTED =
      any(FamilyMembers.MEMBER, OF_THE_OTHER_FAMILY)
          .as(
              "belongs to the family of the carer or of the person cared for",
              FAMILY_BENEFITS.at("art. 16a ust. 2, art. 16a ust. 4"));

  private static final Many<Case, Person> BOTH_FAMILIES = Case.PEOPLE.where(COUNTED);

  private static final Fine<Case> INCOME_OF_OTHERS =
      BOTH_FAMILIES
          .sum(OF_PERSON)
          .as(
              "monthly income of both families without the person cared for",
              FAMILY_BENEFITS.at("art. 16a ust. 2"));

  private static final Count<Case> NUMBER_OF_OTHERS =
      BOTH_FAMILIES
          .count()
          .as(
              "members of both families without the person cared for",
              FAMILY_BENEFITS.at("art. 16a ust. 2"));

  /** A child of the carer's family is among the others already. */
  private static final Fine<Person> INCOME =
      INCOME_OF_OTHERS
          .plus(when(COUNTED, NOTHING).otherwise(OF_PERSON))
          .as("monthly income of both families", FAMILY_BENEFITS.at("art. 16a ust. 2"));

  private static final Num<Person> PERSONS =
      NUMBER_OF_OTHERS
          .plus(when(COUNTED, count(0)).otherwise(count(1)))
          .butAtLeast(count(1))
          .as("members of both families", FAMILY_BENEFITS.at("art. 16a ust. 2"));

  static final Fine<Person> PER_PERSON =
      INCOME
          .dividedBy(PERSONS)
          .as("joint monthly income per person", FAMILY_BENEFITS.at("art. 16a ust. 2"));

  private static final Money<Case> CRITERION = FamilyCriterion.WITH_DISABLED_CHILD;

  /** Once, after a period in which the allowance was due without it (art. 16a ust. 3). */
  private static final Test<Person> TOLERATED =
      all(
              AboutCare.DUE_BEFORE,
              AboutCare.DUE_BEFORE_UNTIL.onOrAfter(START.plusYears(-1)),
              not(AboutCare.TOLERATED_BEFORE),
              PER_PERSON.atMost(CRITERION.plus(AllowanceSum.LOWEST)))
          .as("a small excess is tolerated once", FAMILY_BENEFITS.at("art. 16a ust. 3"));

  static final Test<Person> ALLOWS =
      any(PER_PERSON.atMost(CRITERION), TOLERATED)
          .as("the joint income per person is low enough", FAMILY_BENEFITS.at("art. 16a ust. 2-3"));

  private static final Test<Person> TOLD = BaseYearTold.forEverySource(BASE_YEAR);

  private static final Test<Case> OTHERS_TOLD =
      BOTH_FAMILIES
          .all(TOLD)
          .as(
              "income of both families is told for the base year",
              FAMILY_BENEFITS.at("art. 23 ust. 3-4"));

  static final Test<Person> IS_TOLD =
      all(OTHERS_TOLD, TOLD)
          .as(
              "income of the base year is told for every source of both families",
              FAMILY_BENEFITS.at("art. 23 ust. 3-4, art. 24a"));

  private JointIncome() {}
}
