package org.alimenta.poland.income;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.NET_IN_MONTH_AFTER_START;
import static org.alimenta.poland.Income.NET_IN_YEAR;
import static org.alimenta.poland.Income.RATE_OF_MONTH_AFTER_START;
import static org.alimenta.poland.Income.RATE_OF_YEAR;
import static org.alimenta.poland.Income.TAX_PAID;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.income.IncomeTerms.Rule;

/** What one source counts for in a month: the average of the base year, or what changed since. */
final class MonthlyIncome {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  private MonthlyIncome() {}

  static Fine<Income> by(IncomeTerms terms) {
    IncomeEvents events = new IncomeEvents(terms);
    Test<Income> ofBaseYear =
        YEAR.is(terms.baseYear().year())
            .as("told for the base year", terms.cites(Rule.OF_BASE_YEAR));
    Fine<Income> ofTheYear = ofTheYear(terms);
    return when(not(events.counted), NOTHING)
        .when(events.lost, NOTHING)
        .when(events.gainedAfter, ofMonthAfterGain(terms))
        .when(
            all(terms.dividesByMonthsReceived(), ofBaseYear, events.gainedInBaseYear),
            ofTheYear.dividedBy(monthsReceived(terms)))
        .when(ofBaseYear, ofTheYear.dividedBy(12))
        .otherwise(NOTHING)
        .as("monthly income from the source", terms.cites(Rule.MONTHLY));
  }

  /** Foreign money by the central bank's rate; tax card by the minister's table since 2017. */
  private static Fine<Income> ofTheYear(IncomeTerms terms) {
    return when(KIND.is(Kind.WORK_ABROAD), NET_IN_YEAR.times(RATE_OF_YEAR))
        .when(
            all(
                KIND.is(Kind.TAX_CARD_BUSINESS),
                NUMBERS.yes("lump-sum-table-applies", terms.start())),
            NUMBERS.money("tax-card-income", terms.baseYear(), TAX_PAID))
        .otherwise(NET_IN_YEAR)
        .as("income of the base year", terms.cites(Rule.YEARLY));
  }

  private static Fine<Income> ofMonthAfterGain(IncomeTerms terms) {
    return when(
            KIND.is(Kind.WORK_ABROAD), NET_IN_MONTH_AFTER_START.times(RATE_OF_MONTH_AFTER_START))
        .otherwise(NET_IN_MONTH_AFTER_START)
        .as("income of the month after the gain", terms.cites(Rule.MONTH_AFTER_GAIN));
  }

  private static Count<Income> monthsReceived(IncomeTerms terms) {
    Day<Case> baseYear = terms.baseYear();
    return FROM.butNotBefore(baseYear)
        .monthsThrough(UNTIL.butNotAfter(baseYear.yearEnd()))
        .butAtLeast(1)
        .butAtMost(12)
        .as("months of the base year in which it was received", terms.cites(Rule.MONTHS_RECEIVED));
  }
}
