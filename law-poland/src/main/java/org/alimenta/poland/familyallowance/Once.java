package org.alimenta.poland.familyallowance;

import static org.alimenta.poland.Acts.FAMILY_BENEFITS;

import org.alimenta.law.Money;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Person;

/** Supplements whose sum is paid once: a twelfth of it counts in each month (art. 5 ust. 3b). */
final class Once {
  private Once() {}

  /**
   * @param due for the period, whatever the income
   * @param paidNow in the month under examination, where nothing reduces it
   */
  static Item item(
      Money<? super Person> sum,
      Test<Person> due,
      Test<Person> paidNow,
      String name,
      Citation cites) {
    Money<Person> whole = sum.onlyIf(due);
    return new Item(
        whole.onlyIf(paidNow).as(name + " before the comparison with income", cites),
        whole
            .times(AgeSteps.MONTHS_OF_RIGHT)
            .dividedBy(12)
            .as(
                "twelfths of the " + name + " in the benefit period",
                FAMILY_BENEFITS.at("art. 5 ust. 3b")));
  }
}
