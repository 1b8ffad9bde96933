package org.alimenta.poland.income;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2017;
import static org.alimenta.poland.Acts.FUND_CHANGED_2021;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Income.ENDED_BY;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.PAYER;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;
import static org.alimenta.poland.Person.INCOMES;
import static org.alimenta.poland.income.BenefitPeriod.ARISES;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;

/** Loss and gain of income: only the events that art. 2 pkt 17 and 18 list. */
public final class IncomeEvents {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  /** Paid work, from the start including contracts for specific work (art. 2 pkt 15a). */
  public static final Test<Income> WORK =
      KIND.isAny(
          Kind.EMPLOYMENT, Kind.CONTRACT_OF_MANDATE, Kind.CONTRACT_FOR_WORK, Kind.WORK_ABROAD);

  public static final Test<Income> BUSINESS =
      KIND.isAny(Kind.BUSINESS, Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS);

  /** Benefits whose end is a loss and whose beginning is a gain. */
  private static final Test<Income> LISTED_BENEFIT =
      KIND.isAny(
          Kind.UNEMPLOYMENT_BENEFIT,
          Kind.UNEMPLOYMENT_STIPEND,
          Kind.PRE_RETIREMENT_BENEFIT,
          Kind.TEACHER_COMPENSATION_BENEFIT,
          Kind.PENSION,
          Kind.PARENTAL_SUPPLEMENTARY_BENEFIT);

  private static final Test<Income> LISTED_SINCE_2012 =
      inForceOn(ARISES)
          .from("2008-10-01", NO)
          .from("2012-01-01", KIND.is(Kind.BENEFIT_AFTER_LOST_WORK));

  private static final Test<Income> LISTED_SINCE_2015 =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from(
              "2015-10-01",
              KIND.isAny(
                  Kind.PARENTAL_BENEFIT, Kind.FARMER_MATERNITY_BENEFIT, Kind.DOCTORAL_SCHOLARSHIP));

  /** For the same benefit periods as the cuts in pay because of COVID-19. */
  private static final Test<Income> SOLIDARITY_ALLOWANCE =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from("2019-10-01", KIND.is(Kind.SOLIDARITY_ALLOWANCE))
          .from("2022-10-01", NO);

  /** A source that the lists of loss and gain know. */
  public static final Test<Income> LISTED_SOURCE =
      any(
              WORK,
              BUSINESS,
              LISTED_BENEFIT,
              LISTED_SINCE_2012,
              LISTED_SINCE_2015,
              SOLIDARITY_ALLOWANCE)
          .as("a source that the act lists for loss and gain", FUND.at("art. 2 pkt 17-18"));

  /** Suspension of a business is a loss in periods since 1 October 2015. */
  private static final Test<Income> BUSINESS_SUSPENDED =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from("2015-10-01", all(BUSINESS, ENDED_BY.is(End.SUSPENDED)));

  /** That the payer simply stops is no loss; that the payer died is, since 1 October 2015. */
  private static final Test<Income> PAYER_DIED =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from("2015-10-01", all(KIND.is(Kind.MAINTENANCE), ENDED_BY.is(End.PAYER_DIED)));

  private static final Test<Income> CUT_BY_EPIDEMIC =
      all(any(WORK, BUSINESS), ENDED_BY.is(End.EPIDEMIC_PAY_CUT), NUMBERS.yes("covid-loss", START))
          .as("pay or business income cut because of COVID-19", FUND_CHANGED_2021.at("art. 10"));

  private static final Test<Income> LISTED_END =
      any(
          all(LISTED_SOURCE, ENDED_BY.is(End.ENDED)),
          all(WORK, ENDED_BY.is(End.PARENTAL_LEAVE)),
          BUSINESS_SUSPENDED,
          PAYER_DIED,
          CUT_BY_EPIDEMIC);

  private static final Test<Income> WORK_OR_BUSINESS = any(WORK, BUSINESS);

  private static final Count<Case> SAME_PAYER_MONTHS = NUMBERS.count("same-payer-months", START);

  /** The loss is none, because the same work was found again soon. */
  public static final Test<Income> STARTED_AGAIN =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from(
              "2017-08-01",
              all(
                  WORK_OR_BUSINESS,
                  not(CUT_BY_EPIDEMIC),
                  INCOMES
                      .others()
                      .any(
                          next ->
                              all(
                                  WORK_OR_BUSINESS.of(next),
                                  PAYER.of(next).same(PAYER),
                                  FROM.of(next).after(UNTIL),
                                  FROM.of(next).onOrBefore(UNTIL.plusMonths(SAME_PAYER_MONTHS))))))
          .as(
              "work for the same payer began again soon after it ended",
              FUND.at("art. 9 ust. 4b"),
              FUND_CHANGED_2017.at("art. 11"));

  /** The gain is none, for the same reason seen from the later income. */
  public static final Test<Income> CONTINUES =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from(
              "2017-08-01",
              all(
                  WORK_OR_BUSINESS,
                  INCOMES
                      .others()
                      .any(
                          earlier ->
                              all(
                                  WORK_OR_BUSINESS.of(earlier),
                                  not(CUT_BY_EPIDEMIC.of(earlier)),
                                  PAYER.of(earlier).same(PAYER),
                                  UNTIL.of(earlier).before(FROM),
                                  FROM.onOrBefore(
                                      UNTIL.of(earlier).plusMonths(SAME_PAYER_MONTHS))))))
          .as(
              "continues work for the same payer that had ended shortly before",
              FUND.at("art. 9 ust. 4b"),
              FUND_CHANGED_2017.at("art. 11"));

  public static final Test<Income> RECEIVED =
      UNTIL
          .onOrAfter(MONTH)
          .as("still received in the month", FUND.at("art. 9 ust. 4, art. 9 ust. 4a"));

  /** It works from the first full month after the month of the loss. */
  public static final Test<Income> LOST =
      all(LISTED_END, not(RECEIVED), not(STARTED_AGAIN))
          .as("income lost", FUND.at("art. 9 ust. 3, art. 18 ust. 4"));

  private static final Test<Income> GAINED = all(LISTED_SOURCE, not(CONTINUES), RECEIVED);

  public static final Test<Income> GAINED_IN_BASE_YEAR =
      all(GAINED, FROM.onOrAfter(BASE_YEAR), FROM.onOrBefore(BASE_YEAR.yearEnd()))
          .as("income gained in the base year", FUND.at("art. 9 ust. 4"));

  /**
   * It works from the month after the first month counted from the month of the gain. Until 12 July
   * 2021 that held only for a gain which ended the right; a gain which merely lowered the benefit
   * of 2020/21 is treated here as it is since then.
   */
  public static final Test<Income> GAINED_AFTER =
      all(
              GAINED,
              FROM.after(BASE_YEAR.yearEnd()),
              YEAR.is(FROM.year()),
              FROM.monthStart().plusMonths(2).onOrBefore(MONTH))
          .as("income gained after the base year", FUND.at("art. 9 ust. 4a, art. 18 ust. 5"));

  /** The benefits that this act and its predecessor paid are not income here. */
  public static final Test<Income> COUNTED =
      all(
              not(KIND.is(Kind.MAINTENANCE_FUND)),
              inForceOn(START)
                  .from("2008-10-01", not(KIND.is(Kind.MAINTENANCE_ADVANCE)))
                  .from("2010-10-01", YES))
          .as("counts as income", FUND.at("art. 10 ust. 3, art. 44"));

  private IncomeEvents() {}
}
