package org.alimenta.poland.carerbenefit;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.SUPPORTING_BENEFIT;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BENEFIT_ABROAD;
import static org.alimenta.poland.Person.BORN;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Care;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.FamilyIncome;
import org.alimenta.poland.family.PartOfMonth;
import org.alimenta.poland.procedure.DecisionTerm;

/**
 * The carer's benefit (świadczenie pielęgnacyjne): art. 17 of the Act of 28 November 2003. Zloty a
 * month for each person cared for. Until 2023 for a carer who gives up work; since 2024 for the
 * care of a disabled person under eighteen, whether or not the carer works.
 */
public final class CarerBenefit {
  private static final NumberBook NUMBERS = NumberBook.of("carer-benefit");

  private static final Test<Person> IS_CONCERNED =
      CareTerms.CAN_BE_CARED_FOR.as(
          "a person for whom the applicant may care", FAMILY_BENEFITS.at("art. 17 ust. 1"));

  private static final Test<Case> LAW_EXISTS =
      NUMBERS
          .yes("in-force", FILED)
          .as("the carer's benefit exists on the day of filing", FAMILY_BENEFITS.at("art. 17"));

  private static final Test<Person> CERTIFIED =
      CareTerms.CERTIFIED.as(
          "has a certificate of severe disability, or a child's with both indications",
          FAMILY_BENEFITS.at("art. 17 ust. 1"));

  private static final Test<Person> ENTITLED_SINCE_2024 =
      any(
          CareTerms.CARER_IS_PARENT,
          CareTerms.CARER_IS_ACTUAL_CARER,
          CareTerms.CARER_IS_CHILD,
          CareTerms.CARER_IS_REMOTER_KIN,
          CareTerms.CARER_IS_SPOUSE,
          CareTerms.CARER_IS_FOSTER_FAMILY,
          CareTerms.CARER_HEADS_INSTITUTION);

  private static final Test<Person> CARER_IS_ENTITLED =
      when(OldRules.APPLY, OldRules.CARER_IS_ENTITLED)
          .otherwise(ENTITLED_SINCE_2024)
          .as("the carer is somebody whom the act names", FAMILY_BENEFITS.at("art. 17 ust. 1"));

  private static final Day<Person> LAST_DAY_OF_CHILDHOOD =
      BORN.completes(NUMBERS.count("age-limit", FILED)).plusDays(-1);

  private static final Test<Person> YOUNG_ENOUGH =
      any(OldRules.APPLY, LAST_DAY_OF_CHILDHOOD.onOrAfter(MONTH))
          .as(
              "is under eighteen, where the new rules ask for it",
              FAMILY_BENEFITS.at("art. 17 ust. 1"));

  private static final Test<Case> CARER_WITHOUT_ANOTHER =
      CareTerms.CARER
          .none(Care.OTHER_CARE_BENEFIT)
          .as(
              "the carer has no other benefit for carers",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 1 lit. b"));

  private static final Test<Person> AT_HOME =
      not(Care.IN_ROUND_THE_CLOCK_FACILITY)
          .as(
              "does not stay in a round-the-clock facility for most of the week",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 2 lit. b"));

  private static final Test<Person> NO_OTHER_CARER =
      not(Care.BENEFIT_OF_ANOTHER_CARER)
          .as(
              "nobody else has a benefit for the care of this person",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 4"));

  private static final Test<Person> NOTHING_FROM_ABROAD =
      not(BENEFIT_ABROAD)
          .as(
              "nobody has a benefit abroad for the care of this person",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 5"));

  private static final Fine<Case> INCOME = FamilyIncome.OF_FAMILY_BENEFITS.perPerson();

  /** There has been no test of income since 2010. */
  private static final Test<Case> INCOME_ALLOWS =
      inForceOn(MONTH)
          .from("1900-01-01", INCOME.atMost(NUMBERS.money("income-criterion", MONTH)))
          .from("2010-01-01", YES)
          .as(
              "income per person is low enough, while it counted",
              FAMILY_BENEFITS.at("art. 17 ust. 2"));

  /** By the new rules nobody is paid beyond the day before the eighteenth birthday. */
  private static final Day<Person> LAST_DAY =
      when(OldRules.RIGHT_IS_PROTECTED, NEVER)
          .otherwise(LAST_DAY_OF_CHILDHOOD)
          .butNotAfter(Care.UNTIL)
          .butNotAfter(CareTerms.END_BY_DEATH)
          .as("last day of the care that is paid", FAMILY_BENEFITS.at("art. 17 ust. 4-4a"));

  private static final Count<Person> DAYS =
      PartOfMonth.days(Care.FROM, LAST_DAY)
          .as("days of the month with care", FAMILY_BENEFITS.at("art. 17 ust. 4"));

  private static final Test<Person> CARED_FOR_IN_MONTH =
      DAYS.atLeast(1)
          .as("is cared for on a day of the month", FAMILY_BENEFITS.at("art. 17 ust. 4"));

  private static final Money<Case> AMOUNT = NUMBERS.money("amount", MONTH);

  /** An older one has the first sum; each further person brings another (art. 17 ust. 3e). */
  private static final Test<Person> IS_FURTHER =
      Case.PEOPLE
          .others()
          .any(
              other ->
                  all(
                      CareTerms.CAN_BE_CARED_FOR.of(other),
                      CareTerms.CERTIFIED.of(other),
                      BORN.of(other).before(BORN)));

  private static final Money<Person> WHOLE =
      when(
              all(not(OldRules.APPLY), IS_FURTHER),
              AMOUNT
                  .times(NUMBERS.num("further-person", FILED))
                  .rounded("the act raises the sum by 100 percent"))
          .otherwise(AMOUNT)
          .as(
              "carer's benefit for a whole month",
              FAMILY_BENEFITS.at("art. 17 ust. 3-3e"),
              SUPPORTING_BENEFIT.at("art. 43"));

  private static final Money<Person> PAID =
      PartOfMonth.of(WHOLE, DAYS)
          .as("carer's benefit for the month", FAMILY_BENEFITS.at("art. 17 ust. 3-4"));

  private static final Day<Person> SINCE_CERTIFICATE =
      CareTerms.SINCE_CERTIFICATE_ASKED.as(
          "month in which the new certificate was asked for",
          FAMILY_BENEFITS.at("art. 24 ust. 2a"));

  private static final Day<Person> FIRST =
      FILED
          .monthStart()
          .butNotAfter(SINCE_CERTIFICATE)
          .butNotBefore(Care.FROM.monthStart())
          .as("first month of the carer's benefit", FAMILY_BENEFITS.at("art. 24 ust. 2-2a"));

  /** To the end of the month in which the certificate runs out (art. 24 ust. 4). */
  private static final Day<Person> LAST =
      LAST_DAY
          .butNotAfter(CareTerms.END_BY_CERTIFICATE)
          .monthStart()
          .as("last month of the carer's benefit", FAMILY_BENEFITS.at("art. 24 ust. 4"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("carer-benefit", Person.IS, FAMILY_BENEFITS, "2004-05-01")
          .underProcedure("family-benefits")
          .requires(
              need(IS_CONCERNED, Outcome.NOT_APPLICABLE), need(LAW_EXISTS, Outcome.NOT_APPLICABLE))
          .requires(need(CERTIFIED))
          .requires(
              need(CARER_IS_ENTITLED),
              need(YOUNG_ENOUGH),
              need(OldRules.GIVES_UP_WORK),
              need(OldRules.PARENTS_CANNOT),
              need(OldRules.NEAREST_KIN_CANNOT),
              need(OldRules.APPOINTED_CANNOT),
              need(OldRules.BEGAN_IN_TIME))
          .requires(
              need(OldRules.NO_PENSION),
              need(CARER_WITHOUT_ANOTHER),
              need(OldRules.NOT_MARRIED),
              need(OldRules.NOT_IN_FOSTER_CARE),
              need(AT_HOME),
              need(OldRules.NO_EARLY_PENSION),
              need(NO_OTHER_CARER),
              need(NOTHING_FROM_ABROAD),
              need(OldRules.ONE_BENEFIT),
              need(CARED_FOR_IN_MONTH))
          .requires(need(INCOME_ALLOWS))
          .requires(need(OldRules.SUPPORTING_BENEFIT_NOT_ASKED, Outcome.SUSPENDED))
          .pays(PAID)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(DecisionTerm.GENERAL)
          .provedBy(CarerPapers.all());

  private CarerBenefit() {}
}
