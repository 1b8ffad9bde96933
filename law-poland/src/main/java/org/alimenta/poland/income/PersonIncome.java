package org.alimenta.poland.income;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Acts.FUND_PROCEDURE;
import static org.alimenta.poland.Person.INCOMES;
import static org.alimenta.poland.Person.SUPPORT_PAID;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.MonthlyIncome.MONTHLY;

import org.alimenta.law.Fine;
import org.alimenta.poland.Person;
import org.alimenta.poland.SupportPaid;

/** All sources of one person together. */
public final class PersonIncome {
  private static final Fine<Person> FARM =
      Farm.monthly(BASE_YEAR, FUND.at("art. 9 ust. 7-11"), FUND_PROCEDURE.at("par. 9 ust. 2"));

  private static final Fine<Person> SUPPORT =
      SUPPORT_PAID
          .where(all(SupportPaid.BY_COURT_TITLE, SupportPaid.YEAR.is(BASE_YEAR.year())))
          .sum(SupportPaid.PAID)
          .dividedBy(12)
          .as("maintenance paid to others, a month", FUND_PROCEDURE.at("par. 9 ust. 1"));

  public static final Fine<Person> OF_PERSON =
      INCOMES
          .sum(MONTHLY)
          .plus(FARM)
          .above(SUPPORT)
          .as("monthly income of the person", FUND.at("art. 2 pkt 5a, art. 9 ust. 11"));

  private PersonIncome() {}
}
