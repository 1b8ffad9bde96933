package org.alimenta.poland.income;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.poland.Income.FROM;
import static org.alimenta.poland.Income.KIND;
import static org.alimenta.poland.Income.PAYER;
import static org.alimenta.poland.Income.UNTIL;
import static org.alimenta.poland.Income.YEAR;
import static org.alimenta.poland.Person.INCOMES;

import org.alimenta.law.Day;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Person;

/**
 * A source that lasted into the base year must be told for that year: an application that tells
 * only another year of it is not complete, and must not be read as "nothing in the base year".
 */
public final class BaseYearTold {
  private BaseYearTold() {}

  /**
   * @param baseYear its first day
   */
  public static Test<Person> forEverySource(Day<Case> baseYear) {
    Test<Income> told =
        any(
            FROM.after(baseYear.yearEnd()),
            UNTIL.before(baseYear),
            YEAR.is(baseYear.year()),
            INCOMES
                .others()
                .any(
                    other ->
                        all(
                            YEAR.of(other).is(baseYear.year()),
                            KIND.of(other).same(KIND),
                            PAYER.of(other).same(PAYER))));
    return INCOMES.all(told);
  }
}
