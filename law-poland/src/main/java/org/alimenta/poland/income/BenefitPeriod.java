package org.alimenta.poland.income;

import static java.time.Month.OCTOBER;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PERIOD_ASKED;

import org.alimenta.law.Day;
import org.alimenta.poland.Case;
import org.alimenta.poland.Case.Period;

/** The benefit period of the fund, 1 October to 30 September, and the base year before it. */
public final class BenefitPeriod {
  private static final Day<Case> OCTOBER_OF_FILING = FILED.inItsYear(OCTOBER, 1);

  private static final Day<Case> RUNNING =
      when(FILED.onOrAfter(OCTOBER_OF_FILING), OCTOBER_OF_FILING)
          .otherwise(OCTOBER_OF_FILING.plusYears(-1));

  public static final Day<Case> START =
      when(PERIOD_ASKED.is(Period.RUNNING), RUNNING)
          .otherwise(RUNNING.plusYears(1))
          .as("first day of the benefit period", FUND.at("art. 2 pkt 8"));

  public static final Day<Case> END =
      START.plusYears(1).plusDays(-1).as("last day of the benefit period", FUND.at("art. 2 pkt 8"));

  public static final Day<Case> BASE_YEAR =
      START.yearStart().plusYears(-1).as("first day of the base year", FUND.at("art. 2 pkt 5a"));

  /** A right cannot arise before the month of filing, nor before the period. */
  public static final Day<Case> ARISES =
      FILED
          .monthStart()
          .butNotBefore(START)
          .as("month in which the right can arise", FUND.at("art. 18 ust. 1"));

  private BenefitPeriod() {}
}
