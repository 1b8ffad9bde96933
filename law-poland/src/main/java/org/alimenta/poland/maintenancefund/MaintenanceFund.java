package org.alimenta.poland.maintenancefund;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2020;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Acts.TRIBUNAL_2010;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Entitled.PERSON;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.CITIZENSHIP;
import static org.alimenta.poland.Person.LIVES_IN_POLAND;
import static org.alimenta.poland.Person.MOVED_ABROAD;
import static org.alimenta.poland.Person.OWN_CHILD_BORN;
import static org.alimenta.poland.income.BenefitPeriod.ARISES;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.END;
import static org.alimenta.poland.income.BenefitPeriod.START;
import static org.alimenta.poland.income.Family.MEMBERS;
import static org.alimenta.poland.income.IncomePerPerson.PER_PERSON;
import static org.alimenta.poland.maintenancefund.EndOfRight.MINOR;
import static org.alimenta.poland.maintenancefund.EndOfRight.RENEWED_IN_TIME;
import static org.alimenta.poland.maintenancefund.Enforced.ORDERED_NOW;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Law;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Relative;
import org.alimenta.poland.income.BaseYearTold;

/**
 * Benefit of the maintenance fund (świadczenie z funduszu alimentacyjnego): Act of 7 September 2007
 * on assistance to persons entitled to maintenance. Zloty a month for each entitled person; the
 * right is examined in each month from the first to the last of the benefit period.
 */
public final class MaintenanceFund {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  private static final Money<Case> CRITERION = NUMBERS.money("income-criterion", START);
  private static final Money<Case> CAP = NUMBERS.money("cap", MONTH);
  private static final Money<Case> SMALLEST = NUMBERS.money("smallest-reduced-benefit", START);
  private static final Test<Case> REDUCES_GRADUALLY = NUMBERS.yes("gradual-reduction", START);

  /** European coordination left this act at the end of 2011; older rights kept the older text. */
  private static final Test<Person> NAMED_BY_THE_ACT =
      inForceOn(ARISES)
          .from("2008-10-01", not(CITIZENSHIP.is(Citizenship.OTHER)))
          .from(
              "2012-01-01", not(CITIZENSHIP.isAny(Citizenship.OTHER, Citizenship.EU_COORDINATION)));

  private static final Test<Entitled> MAY_CLAIM =
      NAMED_BY_THE_ACT
          .of(PERSON)
          .as("is a citizen or a foreigner whom the act names", FUND.at("art. 1a"));

  private static final Test<Entitled> LIVES_HERE =
      any(
              all(LIVES_IN_POLAND, MOVED_ABROAD.after(MONTH)),
              CITIZENSHIP.is(Citizenship.SOCIAL_SECURITY_TREATY))
          .of(PERSON)
          .as("lives in Poland through the benefit period", FUND.at("art. 1a ust. 2"));

  /** The Tribunal struck this out with effect from 6 December 2010; that month is paid. */
  private static final Test<Entitled> NOT_EXCLUDED_AS_PARENT =
      not(all(
              NUMBERS.yes("adult-with-child-excluded", MONTH.monthEnd()),
              not(MINOR),
              OWN_CHILD_BORN.onOrBefore(MONTH)))
          .of(PERSON)
          .as(
              "is not an adult with a child of their own",
              FUND.at("art. 10 ust. 2 pkt 2"),
              TRIBUNAL_2010.at("sentencja"));

  private static final Test<Entitled> SUM_IS_ORDERED =
      ORDERED_NOW
          .moreThan(Law.NOTHING)
          .as("maintenance is owed for the month", FUND.at("art. 10 ust. 1"));

  private static final Test<Entitled> INCOME_IS_TOLD =
      MEMBERS
          .all(BaseYearTold.forEverySource(BASE_YEAR).of(Relative.PERSON))
          .as(
              "income of the base year is told for every source",
              FUND.at("art. 15 ust. 4"),
              FUND_PROCEDURE.at("par. 7"));

  /** As much as the maintenance ordered, at most the cap. */
  private static final Money<Entitled> WHOLE =
      ORDERED_NOW
          .upTo(CAP)
          .as("benefit before the comparison with income", FUND.at("art. 10 ust. 1"));

  private static final Fine<Entitled> EXCESS =
      PER_PERSON.above(CRITERION).as("income above the criterion", FUND.at("art. 9 ust. 2a"));

  private static final Test<Entitled> INCOME_ALLOWS =
      when(REDUCES_GRADUALLY, EXCESS.atMost(WHOLE))
          .otherwise(PER_PERSON.atMost(CRITERION))
          .as(
              "income per person is low enough",
              FUND.at("art. 9 ust. 2-2a"),
              FUND_CHANGED_2020.at("art. 18, art. 72"));

  /** Zloty for zloty; the act has no rounding, so the sum is rounded once, here. */
  private static final Money<Entitled> REDUCED =
      WHOLE
          .above(EXCESS)
          .rounded("the act is silent; to the grosz")
          .as("benefit reduced zloty for zloty", FUND.at("art. 9 ust. 2a"));

  /** The floor touches only a benefit that was reduced. */
  private static final Test<Entitled> LARGE_ENOUGH =
      when(all(REDUCES_GRADUALLY, EXCESS.moreThan(Law.NOTHING)), REDUCED.atLeast(SMALLEST))
          .otherwise(YES)
          .as("the reduced benefit reaches the smallest sum paid", FUND.at("art. 9 ust. 2b"));

  private static final Money<Entitled> DUE =
      when(REDUCES_GRADUALLY, REDUCED)
          .otherwise(WHOLE)
          .as("benefit for a whole month", FUND.at("art. 9 ust. 2-2b, art. 10 ust. 1"));

  private static final Money<Entitled> PAID =
      when(EndOfRight.WHOLE_MONTH, DUE)
          .otherwise(DUE.times(EndOfRight.PART_OF_MONTH).rounded("the act is silent; to the grosz"))
          .as("benefit for the month", FUND.at("art. 10 ust. 1, art. 20 ust. 1"));

  /** Of an adult: the month after an older certificate of severe disability ran out. */
  private static final Day<Person> AFTER_OLD_CERTIFICATE =
      CERTIFICATES
          .where(RENEWED_IN_TIME)
          .earliest(Certificate.PREVIOUS_ENDED.nextMonth())
          .as("month after the older certificate ran out", FUND.at("art. 18 ust. 3"));

  private static final Test<Person> ADULT_WHEN_FILING =
      Person.BORN.completes(NUMBERS.count("age-adult", START)).onOrBefore(FILED);

  private static final Day<Entitled> FIRST =
      when(
              ADULT_WHEN_FILING.of(PERSON),
              FILED.monthStart().butNotAfter(AFTER_OLD_CERTIFICATE).of(PERSON))
          .otherwise(FILED.monthStart())
          .butNotBefore(START)
          .as("first month", FUND.at("art. 18 ust. 1, art. 18 ust. 3"));

  private static final Day<Case> LAST =
      END.monthStart().as("last month", FUND.at("art. 18 ust. 1"));

  public static final Benefit<Entitled> BENEFIT =
      Benefit.of("maintenance-fund", Entitled.IS, FUND, "2008-10-01")
          .requires(
              need(Filing.LAW_EXISTS, Outcome.NOT_APPLICABLE),
              need(Filing.IS_OPEN, Outcome.TOO_EARLY))
          .requires(
              need(MAY_CLAIM),
              need(LIVES_HERE),
              need(EndOfRight.OF_AN_AGE),
              need(EndOfRight.NOT_PLACED),
              need(EndOfRight.NOT_MARRIED),
              need(NOT_EXCLUDED_AS_PARENT),
              need(Enforced.HAS_TITLE),
              need(Enforced.IS_INEFFECTIVE),
              need(SUM_IS_ORDERED))
          .requires(need(INCOME_IS_TOLD, Outcome.LEFT_UNEXAMINED))
          .requires(need(INCOME_ALLOWS))
          .requires(need(LARGE_ENOUGH))
          .requires(
              need(Interruption.NOT_LAPSED, Outcome.LAPSED),
              need(Interruption.NOT_SUSPENDED, Outcome.SUSPENDED))
          .pays(PAID)
          .inEach(MONTH, FIRST, LAST)
          .decideBy(Filing.DECIDE_BY)
          .tells(START, END, BASE_YEAR)
          .provedBy(FundPapers.all());

  private MaintenanceFund() {}
}
