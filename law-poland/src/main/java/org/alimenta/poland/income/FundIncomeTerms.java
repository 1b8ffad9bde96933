package org.alimenta.poland.income;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2011;
import static org.alimenta.poland.Acts.FUND_CHANGED_2017;
import static org.alimenta.poland.Acts.FUND_CHANGED_2021;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Income.ENDED_BY;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.income.BenefitPeriod.ARISES;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.START;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.End;
import org.alimenta.poland.Income.Kind;

/** The maintenance fund's own lists and days: art. 2 pkt 15a, 17 and 18, art. 9. */
final class FundIncomeTerms implements IncomeTerms {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  /** From the start including contracts for specific work (art. 2 pkt 15a). */
  private static final Test<Income> WORK =
      KIND.isAny(
          Kind.EMPLOYMENT, Kind.CONTRACT_OF_MANDATE, Kind.CONTRACT_FOR_WORK, Kind.WORK_ABROAD);

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

  /** Suspension of a business is a loss in periods since 1 October 2015. */
  private static final Test<Income> BUSINESS_SUSPENDED =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from("2015-10-01", all(IncomeEvents.BUSINESS, ENDED_BY.is(End.SUSPENDED)));

  /** That the payer simply stops is no loss; that the payer died is, since 1 October 2015. */
  private static final Test<Income> PAYER_DIED =
      inForceOn(START)
          .from("2008-10-01", NO)
          .from("2015-10-01", all(KIND.is(Kind.MAINTENANCE), ENDED_BY.is(End.PAYER_DIED)));

  private static final Test<Income> CUT_BY_EPIDEMIC =
      all(
              any(WORK, IncomeEvents.BUSINESS),
              ENDED_BY.is(End.EPIDEMIC_PAY_CUT),
              NUMBERS.yes("covid-loss", START))
          .as("pay or business income cut because of COVID-19", FUND_CHANGED_2021.at("art. 10"));

  /** The benefits that this act and its predecessor paid. */
  private static final Test<Income> LEFT_OUT =
      any(
          KIND.is(Kind.MAINTENANCE_FUND),
          inForceOn(START)
              .from("2008-10-01", KIND.is(Kind.MAINTENANCE_ADVANCE))
              .from("2010-10-01", NO));

  @Override
  public Day<Case> start() {
    return START;
  }

  @Override
  public Day<Case> baseYear() {
    return BASE_YEAR;
  }

  @Override
  public Day<Case> arises() {
    return ARISES;
  }

  @Override
  public Test<Income> work() {
    return WORK;
  }

  @Override
  public Test<Income> furtherSources() {
    return any(LISTED_SINCE_2012, LISTED_SINCE_2015, SOLIDARITY_ALLOWANCE);
  }

  @Override
  public Test<Income> furtherEnds() {
    return any(BUSINESS_SUSPENDED, PAYER_DIED);
  }

  @Override
  public Test<Income> cutByEpidemic() {
    return CUT_BY_EPIDEMIC;
  }

  @Override
  public Test<Income> whileSamePayerRule(Test<Income> rule) {
    return inForceOn(START).from("2008-10-01", NO).from("2017-08-01", rule);
  }

  /** Until the end of 2011 such income counted like any other of the base year. */
  @Override
  public Test<Case> dividesByMonthsReceived() {
    return inForceOn(ARISES).from("2008-10-01", NO).from("2012-01-01", YES);
  }

  @Override
  public Test<Income> leftOut() {
    return LEFT_OUT;
  }

  @Override
  public Citation[] cites(Rule rule) {
    return switch (rule) {
      case LISTED_SOURCE -> at(FUND.at("art. 2 pkt 17-18"));
      case SAME_PAYER -> at(FUND.at("art. 9 ust. 4b"), FUND_CHANGED_2017.at("art. 11"));
      case RECEIVED -> at(FUND.at("art. 9 ust. 4, art. 9 ust. 4a"));
      case LOST -> at(FUND.at("art. 9 ust. 3, art. 18 ust. 4"));
      case GAINED_IN_BASE_YEAR, MONTHS_RECEIVED -> at(FUND.at("art. 9 ust. 4"));
      case GAINED_AFTER -> at(FUND.at("art. 9 ust. 4a, art. 18 ust. 5"));
      case COUNTED -> at(FUND.at("art. 10 ust. 3, art. 44"));
      case OF_BASE_YEAR -> at(FUND.at("art. 2 pkt 5a"));
      case YEARLY ->
          at(FUND.at("art. 2 pkt 4, art. 9 ust. 6a"), FUND_PROCEDURE.at("par. 9 ust. 3"));
      case MONTH_AFTER_GAIN -> at(FUND.at("art. 9 ust. 4a"), FUND_PROCEDURE.at("par. 9 ust. 4"));
      case MONTHLY -> at(FUND.at("art. 9 ust. 3-4b"), FUND_CHANGED_2011.at("art. 3"));
      case FARM -> at(FUND.at("art. 9 ust. 7-11"), FUND_PROCEDURE.at("par. 9 ust. 2"));
      case SUPPORT_PAID -> at(FUND_PROCEDURE.at("par. 9 ust. 1"));
      case OF_PERSON -> at(FUND.at("art. 2 pkt 5a, art. 9 ust. 11"));
    };
  }

  private static Citation[] at(Citation... places) {
    return places;
  }
}
