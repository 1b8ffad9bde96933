package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS_CHANGED_2008;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BENEFIT_ABROAD;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CITIZENSHIP;
import static org.alimenta.poland.Person.FAMILY_ALLOWANCE_FOR_OWN_CHILD;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.LIVES_IN_POLAND;
import static org.alimenta.poland.Person.MOVED_ABROAD;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.School;
import org.alimenta.poland.family.Disability;
import org.alimenta.poland.family.FamilyMembers;
import org.alimenta.poland.family.LoneParent;
import org.alimenta.poland.family.Placed;

/** For whom the family allowance is due, whatever the income (art. 1, 4, 6 and 7). */
final class Right {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Day<Person> COMES_OF_AGE = completes("age-adult");
  private static final Day<Person> TOO_OLD_FOR_SCHOOL = completes("age-school");
  private static final Day<Person> TOO_OLD_TO_LEARN = completes("age-learning");

  private static final Test<Person> OF_AGE = COMES_OF_AGE.onOrBefore(MONTH);

  /** An adult of an age to learn who asks for herself. */
  static final Test<Person> LEARNER =
      all(
              ROLE.is(Role.SELF),
              OF_AGE,
              TOO_OLD_TO_LEARN.after(MONTH),
              not(AllowanceFacts.LEARNER.is(AllowanceFacts.Learner.NOT_ON_OWN)))
          .as(
              "is an adult who learns and is not maintained by parents",
              FAMILY_BENEFITS.at("art. 3 pkt 13, art. 4 ust. 2 pkt 4"));

  /** A child of the family in this month, or the learner who asks. */
  static final Test<Person> CONCERNED =
      any(
              all(ROLE.is(Role.CHILD), BORN.onOrBefore(MONTH.monthEnd()), LEFT.onOrAfter(MONTH)),
              LEARNER)
          .as(
              "is a child of the family, or learns and asks for themselves",
              FAMILY_BENEFITS.at("art. 4"));

  private static final Test<Person> NAMED_BY_THE_ACT =
      all(
          ROLE.is(Role.SELF),
          not(CITIZENSHIP.is(Citizenship.OTHER)),
          any(
              all(LIVES_IN_POLAND, MOVED_ABROAD.after(MONTH)),
              CITIZENSHIP.is(Citizenship.SOCIAL_SECURITY_TREATY)));

  static final Test<Case> APPLICANT_MAY_CLAIM =
      Case.PEOPLE
          .any(NAMED_BY_THE_ACT)
          .as(
              "the applicant lives in Poland and is a citizen or named by the act",
              FAMILY_BENEFITS.at("art. 1 ust. 2-3"));

  /** Parents, legal guardians and carers who have asked to adopt; not foster carers. */
  static final Test<Person> APPLICANT_IS_ENTITLED =
      any(LEARNER, TIE_TO_APPLICANT.isAny(Tie.PARENT, Tie.LEGAL_GUARDIAN, Tie.ACTUAL_CARER))
          .as(
              "the applicant is parent, guardian or adopting carer of the child",
              FAMILY_BENEFITS.at("art. 4 ust. 2"));

  private static final Test<Person> CHILD_OF_AN_AGE =
      any(
          COMES_OF_AGE.after(MONTH),
          all(Learning.AT_SCHOOL, TOO_OLD_FOR_SCHOOL.after(MONTH)),
          all(Learning.LEARNS_WITH_DISABILITY, TOO_OLD_TO_LEARN.after(MONTH)));

  static final Test<Person> OF_AN_AGE =
      any(CHILD_OF_AN_AGE, all(LEARNER, Learning.AT_SCHOOL_OR_HIGHER_SCHOOL))
          .as("is a minor, or learns below the age limit", FAMILY_BENEFITS.at("art. 6 ust. 1-1b"));

  private static final Day<Person> LAST_AS_MINOR = COMES_OF_AGE.plusDays(-1);

  private static final Day<Person> LAST_IN_SCHOOL =
      Learning.lastDay(School.KIND.is(School.Kind.SCHOOL), LAST_AS_MINOR)
          .butNotAfter(TOO_OLD_FOR_SCHOOL.plusDays(-1));

  private static final Day<Person> LAST_OF_LEARNING =
      Learning.lastDay(
              School.KIND.isAny(School.Kind.SCHOOL, School.Kind.HIGHER_SCHOOL), LAST_AS_MINOR)
          .butNotAfter(TOO_OLD_TO_LEARN.plusDays(-1));

  /** The last day on which age and learning give the right, as far as is known in the month. */
  static final Day<Person> LAST_OF_AN_AGE =
      when(any(LEARNER, Disability.MODERATE_OR_SEVERE), LAST_OF_LEARNING)
          .otherwise(LAST_IN_SCHOOL)
          .butNotBefore(LAST_AS_MINOR);

  static final Test<Person> NOT_MARRIED =
      not(FamilyMembers.MARRIED_NOW)
          .as("no wedding ends the right", FAMILY_BENEFITS.at("art. 7 pkt 1"));

  static final Test<Person> NOT_PLACED =
      not(any(Placed.IN_INSTITUTION, Placed.IN_FOSTER_CARE))
          .as(
              "is neither kept free of charge in an institution nor in foster care",
              FAMILY_BENEFITS.at("art. 7 pkt 2-3"));

  static final Test<Person> NO_ALLOWANCE_FOR_OWN_CHILD =
      not(all(OF_AGE, FAMILY_ALLOWANCE_FOR_OWN_CHILD))
          .as(
              "is not an adult with a family allowance for a child of their own",
              FAMILY_BENEFITS.at("art. 7 pkt 4"));

  static final Test<Person> MAINTENANCE_SETTLED =
      any(LEARNER, LoneParent.MAINTENANCE_SETTLED)
          .as(
              "maintenance is set where one person raises the child alone",
              FAMILY_BENEFITS.at("art. 7 pkt 5"));

  static final Test<Person> NOTHING_ABROAD =
      inForceOn(MONTH)
          .from("1900-01-01", YES)
          .from("2009-01-02", not(BENEFIT_ABROAD))
          .as(
              "nobody is entitled abroad to an allowance for this child",
              FAMILY_BENEFITS.at("art. 7 pkt 6"),
              FAMILY_BENEFITS_CHANGED_2008.at("art. 1"));

  /** Everything but the income: the supplements are due only where this holds (art. 8). */
  static final Test<Person> BUT_FOR_INCOME =
      all(
              CONCERNED,
              APPLICANT_MAY_CLAIM,
              APPLICANT_IS_ENTITLED,
              OF_AN_AGE,
              NOT_MARRIED,
              NOT_PLACED,
              NO_ALLOWANCE_FOR_OWN_CHILD,
              MAINTENANCE_SETTLED,
              NOTHING_ABROAD)
          .as("the family allowance is due for this child", FAMILY_BENEFITS.at("art. 8"));

  /** Children of the family with the right who are older than this one. */
  static final Count<Person> OLDER =
      Case.PEOPLE
          .others()
          .where(other -> all(BUT_FOR_INCOME.of(other), BORN.of(other).before(BORN)))
          .count()
          .as("older children with the right", FAMILY_BENEFITS.at("art. 3 pkt 16a"));

  /** Born on the same day, itself included. */
  static final Count<Person> BORN_TOGETHER =
      Case.PEOPLE
          .others()
          .where(other -> all(BUT_FOR_INCOME.of(other), BORN.of(other).is(BORN)))
          .count()
          .plus(count(1))
          .as("children with the right born on that day", FAMILY_BENEFITS.at("art. 3 pkt 16a"));

  private Right() {}

  private static Day<Person> completes(String age) {
    return BORN.completes(NUMBERS.count(age, MONTH));
  }
}
