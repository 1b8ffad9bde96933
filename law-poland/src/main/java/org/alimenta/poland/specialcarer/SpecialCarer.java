package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;
import static org.alimenta.poland.family.FamilyPeriod.END;
import static org.alimenta.poland.family.FamilyPeriod.START;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Care;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.carerbenefit.CareTerms;
import org.alimenta.poland.family.FamilyFiling;
import org.alimenta.poland.family.PartOfMonth;
import org.alimenta.poland.specialcarer.AboutCare.Interview;

/**
 * The special carer's allowance (specjalny zasiłek opiekuńczy): art. 16a of the Act of 28 November
 * 2003. Zloty a month for a carer without work, below an income that two families have together.
 */
public final class SpecialCarer {
  private static final NumberBook NUMBERS = NumberBook.of("special-carer-allowance");

  private static final Test<Person> IS_CONCERNED =
      CareTerms.CAN_BE_CARED_FOR.as(
          "a person for whom the applicant may care", FAMILY_BENEFITS.at("art. 16a ust. 1"));

  private static final Test<Case> LAW_EXISTS =
      NUMBERS
          .yes("in-force", FILED)
          .as(
              "the special carer's allowance exists on the day of filing",
              FAMILY_BENEFITS.at("art. 16a"));

  private static final Test<Person> INTERVIEW_TOOK_PLACE =
      not(AboutCare.INTERVIEW.is(Interview.NOT_POSSIBLE))
          .as("the family interview could be held", FAMILY_BENEFITS.at("art. 23 ust. 4e"));

  private static final Test<Person> CARE_IS_GIVEN =
      AboutCare.INTERVIEW
          .is(Interview.CARE_CONFIRMED)
          .as("the family interview confirms the care", FAMILY_BENEFITS.at("art. 23 ust. 4e"));

  private static final Day<Person> SIX_MONTHS_ON =
      AboutCare.INTERVIEW_HELD.plusMonths(NUMBERS.count("interview-update-months", FILED));

  /** After six months, when more than three months of the right are then left. */
  private static final Day<Person> UPDATE =
      when(
              SIX_MONTHS_ON.plusMonths(NUMBERS.count("interview-rest-months", FILED)).before(END),
              SIX_MONTHS_ON)
          .otherwise(NEVER)
          .as("the family interview is repeated by", FAMILY_BENEFITS.at("art. 23 ust. 4f"));

  private static final Day<Person> LAST_DAY =
      Care.UNTIL
          .butNotAfter(Care.DIED)
          .butNotAfter(END)
          .as(
              "last day of the care in the period",
              FAMILY_BENEFITS.at("art. 16a ust. 7, art. 24 ust. 2"));

  private static final Count<Person> DAYS =
      PartOfMonth.days(Care.FROM, LAST_DAY)
          .as("days of the month with care", FAMILY_BENEFITS.at("art. 16a ust. 7"));

  private static final Test<Person> CARED_FOR_IN_MONTH =
      DAYS.atLeast(1)
          .as("is cared for on a day of the month", FAMILY_BENEFITS.at("art. 16a ust. 7"));

  private static final Money<Person> PAID =
      PartOfMonth.of(NUMBERS.money("amount", MONTH), DAYS)
          .as("special carer's allowance for the month", FAMILY_BENEFITS.at("art. 16a ust. 6-7"));

  private static final Day<Person> FIRST =
      FILED
          .monthStart()
          .butNotAfter(CareTerms.SINCE_CERTIFICATE_ASKED)
          .butNotBefore(START)
          .butNotBefore(Care.FROM.monthStart())
          .as(
              "first month of the special carer's allowance",
              FAMILY_BENEFITS.at("art. 24 ust. 2-2a"));

  private static final Day<Person> LAST =
      LAST_DAY
          .butNotAfter(CareTerms.END_BY_CERTIFICATE)
          .monthStart()
          .as(
              "last month of the special carer's allowance",
              FAMILY_BENEFITS.at("art. 24 ust. 2-3"));

  public static final Benefit<Person> BENEFIT =
      Benefit.of("special-carer-allowance", Person.IS, FAMILY_BENEFITS, "2013-01-01")
          .underProcedure("family-benefits")
          .requires(
              need(IS_CONCERNED, Outcome.NOT_APPLICABLE), need(LAW_EXISTS, Outcome.NOT_APPLICABLE))
          .requires(need(FamilyFiling.IS_OPEN, Outcome.TOO_EARLY))
          .requires(need(Bars.CERTIFIED))
          .requires(need(Bars.OPEN_TO_THE_CARER))
          .requires(
              need(Bars.CARER_IS_ENTITLED),
              need(Bars.WITHOUT_WORK),
              need(Bars.NO_PENSION),
              need(Bars.NO_OTHER_BENEFIT),
              need(Bars.CARER_IS_ABLE),
              need(Bars.NOT_IN_FOSTER_CARE),
              need(Bars.AT_HOME),
              need(Bars.NO_EARLY_PENSION),
              need(Bars.NO_OTHER_CARER),
              need(Bars.NOTHING_FROM_ABROAD),
              need(CARED_FOR_IN_MONTH))
          .requires(need(JointIncome.IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(JointIncome.ALLOWS))
          .requires(need(INTERVIEW_TOOK_PLACE, Outcome.LEFT_UNEXAMINED))
          .requires(need(CARE_IS_GIVEN))
          .pays(PAID)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(FamilyFiling.DECIDE_BY)
          .tells(START, END, BASE_YEAR, UPDATE)
          .provedBy(SpecialCarerPapers.all());

  private SpecialCarer() {}
}
