package org.alimenta.poland.income;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_CHANGED_2011;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.NET_IN_MONTH_AFTER_START;
import static org.alimenta.poland.Income.NET_IN_YEAR;
import static org.alimenta.poland.Income.RATE_OF_MONTH_AFTER_START;
import static org.alimenta.poland.Income.RATE_OF_YEAR;
import static org.alimenta.poland.Income.TAX_PAID;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;
import static org.alimenta.poland.income.BenefitPeriod.ARISES;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.BenefitPeriod.START;
import static org.alimenta.poland.income.IncomeEvents.COUNTED;
import static org.alimenta.poland.income.IncomeEvents.GAINED_AFTER;
import static org.alimenta.poland.income.IncomeEvents.GAINED_IN_BASE_YEAR;
import static org.alimenta.poland.income.IncomeEvents.LOST;

import org.alimenta.law.Count;
import org.alimenta.law.Fine;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;

/** What one source counts for in a month, by both methods of the fund. */
public final class MonthlyIncome {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  private static final Test<Income> OF_BASE_YEAR =
      YEAR.is(BASE_YEAR.year()).as("told for the base year", FUND.at("art. 2 pkt 5a"));

  /** Foreign money by the central bank's rate; tax card by the minister's table since 2017. */
  private static final Fine<Income> OF_THE_YEAR =
      when(KIND.is(Kind.WORK_ABROAD), NET_IN_YEAR.times(RATE_OF_YEAR))
          .when(
              all(KIND.is(Kind.TAX_CARD_BUSINESS), NUMBERS.yes("lump-sum-table-applies", START)),
              NUMBERS.money("tax-card-income", BASE_YEAR, TAX_PAID))
          .otherwise(NET_IN_YEAR)
          .as(
              "income of the base year",
              FUND.at("art. 2 pkt 4, art. 9 ust. 6a"),
              FUND_PROCEDURE.at("par. 9 ust. 3"));

  private static final Fine<Income> OF_MONTH_AFTER_GAIN =
      when(KIND.is(Kind.WORK_ABROAD), NET_IN_MONTH_AFTER_START.times(RATE_OF_MONTH_AFTER_START))
          .otherwise(NET_IN_MONTH_AFTER_START)
          .as(
              "income of the month after the gain",
              FUND.at("art. 9 ust. 4a"),
              FUND_PROCEDURE.at("par. 9 ust. 4"));

  private static final Count<Income> MONTHS_RECEIVED =
      FROM.butNotBefore(BASE_YEAR)
          .monthsThrough(UNTIL.butNotAfter(BASE_YEAR.yearEnd()))
          .butAtLeast(1)
          .butAtMost(12)
          .as("months of the base year in which it was received", FUND.at("art. 9 ust. 4"));

  private static final Fine<Income> AVERAGE =
      when(OF_BASE_YEAR, OF_THE_YEAR.dividedBy(12)).otherwise(NOTHING);

  /**
   * Until the end of 2011: the average of the base year, less what was lost, plus what was gained.
   */
  private static final Fine<Income> ADDED_AND_SUBTRACTED =
      when(GAINED_AFTER, OF_MONTH_AFTER_GAIN).otherwise(AVERAGE);

  /** Since 2012: each source by what happened to it. */
  private static final Fine<Income> BY_EVENT =
      when(GAINED_AFTER, OF_MONTH_AFTER_GAIN)
          .when(all(OF_BASE_YEAR, GAINED_IN_BASE_YEAR), OF_THE_YEAR.dividedBy(MONTHS_RECEIVED))
          .otherwise(AVERAGE);

  private static final Fine<Income> COUNTS_FOR =
      inForceOn(ARISES).from("2008-10-01", ADDED_AND_SUBTRACTED).from("2012-01-01", BY_EVENT);

  public static final Fine<Income> MONTHLY =
      when(not(COUNTED), NOTHING)
          .when(LOST, NOTHING)
          .otherwise(COUNTS_FOR)
          .as(
              "monthly income from the source",
              FUND.at("art. 9 ust. 3-4b"),
              FUND_CHANGED_2011.at("art. 3"));

  private MonthlyIncome() {}
}
