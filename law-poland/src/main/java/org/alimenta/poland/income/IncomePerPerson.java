package org.alimenta.poland.income;

import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Entitled.PERSON;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;
import static org.alimenta.poland.income.BenefitPeriod.BASE_YEAR;
import static org.alimenta.poland.income.Family.MEMBERS;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.Case;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Relative;

/** The figure that is compared with the criterion. */
public final class IncomePerPerson {
  private static final NumberBook NUMBERS = NumberBook.of("income");

  /** Options of {@code income/per-person-rounding}. */
  enum PerPersonRounding {
    EXACT,
    NEAREST_GROSZ
  }

  private static final Fine<Person> OF_PERSON = PersonIncome.by(new FundIncomeTerms());

  private static final Count<Entitled> SIZE =
      MEMBERS
          .count()
          .butAtLeast(1)
          .as("persons in the family", FUND.at("art. 2 pkt 12, art. 9 ust. 2"));

  private static final Fine<Entitled> OF_FAMILY =
      MEMBERS
          .sum(OF_PERSON.of(Relative.PERSON))
          .as("monthly income of the family", FUND.at("art. 2 pkt 5a"));

  /** Of a child under a legal guardian only the child's own income counts. */
  private static final Fine<Entitled> EXACT =
      when(UNDER_GUARDIAN.of(PERSON), OF_PERSON.of(PERSON)).otherwise(OF_FAMILY.dividedBy(SIZE));

  public static final Fine<Entitled> PER_PERSON =
      rounded(EXACT, BASE_YEAR)
          .as("monthly income per person", FUND.at("art. 9 ust. 2, art. 9 ust. 12"));

  private IncomePerPerson() {}

  /**
   * No provision rounds the income per person; whether it is rounded is a documented choice.
   *
   * @param on the day whose choice holds
   */
  public static Fine<Entitled> rounded(Fine<Entitled> exact, Day<Case> on) {
    return when(
            NUMBERS
                .choice("per-person-rounding", on, PerPersonRounding.class)
                .is(PerPersonRounding.EXACT),
            exact)
        .otherwise(exact.rounded("the act is silent; by the choice of the office"));
  }
}
