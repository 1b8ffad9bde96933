package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.familyallowance.Right.BORN_TOGETHER;
import static org.alimenta.poland.familyallowance.Right.BUT_FOR_INCOME;
import static org.alimenta.poland.familyallowance.Right.OLDER;

import org.alimenta.law.Count;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/** The family allowance for one child, zloty a month (art. 6 ust. 2; until August 2006 art. 47). */
public final class AllowanceSum {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  /** Also the lowest of all allowances, by which the old tolerance was measured. */
  private static final Money<Case> SMALL = NUMBERS.money("amount-small-child", MONTH);

  private static final Money<Case> CHILD = NUMBERS.money("amount-child", MONTH);
  private static final Money<Case> ADULT = NUMBERS.money("amount-adult", MONTH);

  private static final Money<Case> FIRST_AND_SECOND = NUMBERS.money("amount-first", MONTH);
  private static final Money<Case> THIRD = NUMBERS.money("amount-third", MONTH);
  private static final Money<Case> FURTHER = NUMBERS.money("amount-further", MONTH);

  /** The lowest family allowance of the time, zloty a month. */
  public static final Money<Case> LOWEST =
      inForceOn(MONTH).from("2004-05-01", FIRST_AND_SECOND).from("2006-09-01", SMALL);

  /** For so many children together, the oldest first. */
  private static Money<Person> forTheFirst(Count<Person> children) {
    return FIRST_AND_SECOND
        .times(children.butAtMost(2))
        .plus(THIRD.times(children.butAtMost(3).above(count(2))))
        .plus(FURTHER.times(children.above(count(3))));
  }

  /** Children born on the same day share what their places in the order of birth bring. */
  private static final Money<Person> BY_ORDER_OF_BIRTH =
      forTheFirst(OLDER.plus(BORN_TOGETHER))
          .above(forTheFirst(OLDER))
          .dividedBy(BORN_TOGETHER.butAtLeast(1))
          .rounded("the act is silent; to the grosz");

  private static final Money<Person> SUM =
      inForceOn(MONTH)
          .from("2004-05-01", BY_ORDER_OF_BIRTH)
          .from("2006-09-01", AgeSteps.inMonth(SMALL, CHILD, ADULT))
          .as(
              "family allowance before the comparison with income",
              FAMILY_BENEFITS.at("art. 6 ust. 2, art. 25 ust. 2, art. 47 ust. 1"));

  static final Item ITEM =
      new Item(
          SUM,
          AgeSteps.inPeriod(SMALL, CHILD, ADULT)
              .onlyIf(BUT_FOR_INCOME)
              .as(
                  "family allowance of the benefit period",
                  FAMILY_BENEFITS.at("art. 5 ust. 3b, art. 25 ust. 2")));

  private AllowanceSum() {}
}
