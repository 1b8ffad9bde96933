package org.alimenta.poland.income;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;

/**
 * In what the acts differ that count income in the same way: their period and base year, what
 * stands on their lists of loss and gain and since when, and where each rule is written.
 */
public interface IncomeTerms {

  /** A rule of the count, as each act writes it in a place of its own. */
  enum Rule {
    LISTED_SOURCE,
    SAME_PAYER,
    RECEIVED,
    LOST,
    GAINED_IN_BASE_YEAR,
    GAINED_AFTER,
    COUNTED,
    OF_BASE_YEAR,
    YEARLY,
    MONTH_AFTER_GAIN,
    MONTHS_RECEIVED,
    MONTHLY,
    FARM,
    SUPPORT_PAID,
    OF_PERSON
  }

  /** The first day of the benefit period. */
  Day<Case> start();

  /** The first day of the base year. */
  Day<Case> baseYear();

  /** The month in which the right can arise. */
  Day<Case> arises();

  /** Paid work on the list of loss and gain. */
  Test<Income> work();

  /** Sources on that list besides work, business and the benefits that every act lists. */
  Test<Income> furtherSources();

  /** Ends that are a loss, besides the end of a listed source and parental leave. */
  Test<Income> furtherEnds();

  /** Work or business income cut because of COVID-19, where that is a loss. */
  Test<Income> cutByEpidemic();

  /** {@code rule} on work for the same payer, while the act has such a rule; no at other times. */
  Test<Income> whileSamePayerRule(Test<Income> rule);

  /** Income gained in the base year is divided by the months in which it was received. */
  Test<Case> dividesByMonthsReceived();

  /** What this act leaves out of income by name. */
  Test<Income> leftOut();

  Citation[] cites(Rule rule);
}
