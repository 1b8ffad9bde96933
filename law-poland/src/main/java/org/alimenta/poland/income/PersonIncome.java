package org.alimenta.poland.income;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Person.INCOMES;
import static org.alimenta.poland.Person.SUPPORT_PAID;

import org.alimenta.law.Fine;
import org.alimenta.poland.Person;
import org.alimenta.poland.SupportPaid;
import org.alimenta.poland.income.IncomeTerms.Rule;

/** All sources of one person together, in the month under examination. */
public final class PersonIncome {
  private PersonIncome() {}

  /**
   * A month's income as one act counts it: farm and all sources, less maintenance paid to others.
   */
  public static Fine<Person> by(IncomeTerms terms) {
    Fine<Person> farm = Farm.monthly(terms.baseYear(), terms.cites(Rule.FARM));
    Fine<Person> support =
        SUPPORT_PAID
            .where(all(SupportPaid.BY_COURT_TITLE, SupportPaid.YEAR.is(terms.baseYear().year())))
            .sum(SupportPaid.PAID)
            .dividedBy(12)
            .as("maintenance paid to others, a month", terms.cites(Rule.SUPPORT_PAID));
    return INCOMES
        .sum(MonthlyIncome.by(terms))
        .plus(farm)
        .above(support)
        .as("monthly income of the person", terms.cites(Rule.OF_PERSON));
  }
}
