package org.alimenta.poland.familyallowance;

import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.poland.Person;

/**
 * The family allowance or one of its supplements for one child, before income reduces it.
 *
 * @param inMonth what is paid in the month under examination; nothing when it is not due
 * @param inPeriod what it counts for in all months of the right together, as art. 5 ust. 3b adds it
 *     up: monthly sums each month, a twelfth of sums paid once for each month
 */
record Item(Money<Person> inMonth, Fine<Person> inPeriod) {

  /** Of a sum that is the same in every month. */
  static Item monthly(Money<Person> inMonth) {
    return new Item(inMonth, inMonth.times(AgeSteps.MONTHS_OF_RIGHT));
  }
}
