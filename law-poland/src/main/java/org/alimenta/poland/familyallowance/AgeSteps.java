package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.END;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/**
 * Sums that rise at the fifth and at the eighteenth birthday; the higher one is paid from the month
 * after the month of the birthday (art. 25 ust. 2).
 */
final class AgeSteps {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Day<Person> FIVE = BORN.completes(NUMBERS.count("age-small-child", MONTH));
  private static final Day<Person> EIGHTEEN = BORN.completes(NUMBERS.count("age-adult", MONTH));

  /** Months for which the right is set; the longer periods are older than the reduction. */
  static final Count<Case> MONTHS_OF_RIGHT = ARISES.monthsThrough(END).butAtLeast(1).butAtMost(12);

  private static final Day<Person> FIRST = ARISES.butNotBefore(BORN.monthStart());

  private static final Count<Person> OWN_MONTHS =
      monthsThrough(Right.LAST_OF_AN_AGE).butAtLeast(1).butAtMost(12);

  private AgeSteps() {}

  private static Count<Person> monthsThrough(Day<Person> last) {
    return FIRST.monthsThrough(last.butNotAfter(END));
  }

  /** The sum for the month under examination. */
  static Money<Person> inMonth(Money<Case> small, Money<Case> child, Money<Case> adult) {
    return when(FIVE.onOrAfter(MONTH), small)
        .when(EIGHTEEN.onOrAfter(MONTH), child)
        .otherwise(adult);
  }

  /**
   * All months from the first of the right to the end of the period together. A child whose right
   * begins later or ends earlier counts for each of them with the average of its own months, so
   * that months in which nothing is due for it change no other.
   */
  static Money<Person> inPeriod(Money<Case> small, Money<Case> child, Money<Case> adult) {
    Day<Person> last = Right.LAST_OF_AN_AGE;
    Count<Person> untilFive = monthsThrough(FIVE.butNotAfter(last));
    Count<Person> untilEighteen = monthsThrough(EIGHTEEN.butNotAfter(last));
    Money<Person> ofOwnMonths =
        small
            .times(untilFive)
            .plus(child.times(untilEighteen.above(untilFive)))
            .plus(adult.times(OWN_MONTHS.above(untilEighteen)));
    return when(OWN_MONTHS.atLeast(MONTHS_OF_RIGHT), ofOwnMonths)
        .otherwise(
            ofOwnMonths
                .dividedBy(OWN_MONTHS)
                .rounded("the act is silent; to the grosz")
                .times(MONTHS_OF_RIGHT));
  }
}
