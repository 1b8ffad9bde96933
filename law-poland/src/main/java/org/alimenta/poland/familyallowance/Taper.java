package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.split;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS_CHANGED_2015;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Case.PEOPLE;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;

import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/**
 * Zloty for zloty (art. 5 ust. 3-3d), for months since January 2016: what exceeds the limit of the
 * family is taken from the sum of all its family allowances and supplements, and what is left is
 * paid in proportion to each.
 *
 * <p>The sum is that of the children who have the right in the month under examination, each with
 * what is due for it in the period, spread over its own months (art. 5 ust. 3b): a right that ends
 * within the period lowers the sum from the month after, not before.
 *
 * <p>The act does not say how the rest is divided. Here each item is rounded by itself, and the
 * family allowance of the oldest child with the right takes what the rounding leaves over, so that
 * the items together are the reduced sum to the grosz.
 */
final class Taper {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Fine<Person> OF_CHILD =
      Supplement.ALL.stream()
          .map(supplement -> supplement.item().inPeriod())
          .reduce(AllowanceSum.ITEM.inPeriod(), (sum, next) -> sum.<Person>plus(next))
          .as("family allowance and supplements of the child in the period", cites("3a-3b"));

  private static final Test<Person> COUNTS_WITH_FAMILY =
      all(Right.BUT_FOR_INCOME, not(UNDER_GUARDIAN));

  private static final Fine<Case> OF_FAMILY =
      PEOPLE
          .where(COUNTS_WITH_FAMILY)
          .sum(OF_CHILD)
          .as("family allowances and supplements of the family in the period", cites("3a-3b"));

  private static final Fine<Person> IN_PERIOD = when(UNDER_GUARDIAN, OF_CHILD).otherwise(OF_FAMILY);

  /** What the family could have, of which the excess of its income is taken. */
  static final Fine<Person> TOTAL =
      IN_PERIOD
          .dividedBy(AgeSteps.MONTHS_OF_RIGHT)
          .as("family allowances and supplements together, a month", cites("3a-3b"));

  /** Zloty for zloty for months since January 2016. */
  static final Test<Person> INCOME_ALLOWS =
      inForceOn(MONTH)
          .from("1900-01-01", any(IncomeTest.OVER.atMost(NOTHING), IncomeTest.TOLERATED))
          .from("2016-01-01", IncomeTest.OVER.atMost(TOTAL))
          .as(
              "income of the family is low enough",
              FAMILY_BENEFITS.at("art. 5 ust. 1-3c"),
              FAMILY_BENEFITS_CHANGED_2015.at("art. 1-2"));

  static final Test<Person> REDUCES =
      inForceOn(MONTH)
          .from("1900-01-01", NO)
          .from("2016-01-01", IncomeTest.OVER.moreThan(NOTHING))
          .as("income reduces the family allowance and supplements", cites("3"));

  private static final Fine<Person> PAYABLE =
      TOTAL.above(IncomeTest.OVER).as("sum left after the excess of income", cites("3a"));

  /** Exactly the smallest sum is paid. */
  static final Test<Person> LARGE_ENOUGH =
      when(REDUCES, PAYABLE.atLeast(NUMBERS.money("smallest-reduced-sum", MONTH)))
          .otherwise(YES)
          .as("the reduced sum of the family reaches the smallest sum paid", cites("3c"));

  /** Nothing where nothing is reduced, so that no large numbers arise for nothing. */
  private static final Fine<Person> DIVIDED =
      PAYABLE.onlyIf(REDUCES).as("sum that is divided in proportion", cites("3-3a"));

  private static final Money<Person> ROUNDED_SUPPLEMENTS =
      Supplement.ALL.stream()
          .map(supplement -> share(supplement.item()))
          .reduce((sum, next) -> sum.<Person>plus(next))
          .orElseThrow();

  private static final Money<Person> ROUNDED_ALLOWANCE = share(AllowanceSum.ITEM);

  private static final Test<Person> TAKES_THE_REST = all(COUNTS_WITH_FAMILY, Right.OLDER.is(0));

  private static final Money<Person> PAID_APART =
      ROUNDED_SUPPLEMENTS.plus(ROUNDED_ALLOWANCE.unless(TAKES_THE_REST)).onlyIf(COUNTS_WITH_FAMILY);

  private static final Money<Case> LEFT_FOR_THE_OLDEST =
      OF_FAMILY
          .dividedBy(AgeSteps.MONTHS_OF_RIGHT)
          .above(IncomeTest.OVER_OF_FAMILY)
          .rounded("the act is silent; to the grosz")
          .above(PEOPLE.sum(PAID_APART))
          .as("reduced family allowance of the oldest child", cites("3a"));

  private static final Money<Person> REDUCED_ALLOWANCE =
      when(
              TAKES_THE_REST,
              split(LEFT_FOR_THE_OLDEST)
                  .over(PEOPLE)
                  .by(AllowanceSum.ITEM.inPeriod().<Person>onlyIf(TAKES_THE_REST))
                  .tiesBy(count(0)))
          .otherwise(ROUNDED_ALLOWANCE);

  /** The family allowance of the month. */
  static final Money<Person> ALLOWANCE =
      when(REDUCES, REDUCED_ALLOWANCE)
          .otherwise(AllowanceSum.ITEM.inMonth())
          .as("family allowance for the month", cites("3-3d"));

  private Taper() {}

  private static Money<Person> share(Item item) {
    return item.inPeriod()
        .over(IN_PERIOD.<Person>butAtLeast(NOTHING.butAtLeastOne()))
        .times(DIVIDED)
        .rounded("the act is silent; to the grosz");
  }

  /** A supplement of the month: whole, or its part of what the excess leaves. */
  static Money<Person> paid(Supplement supplement) {
    return when(REDUCES, share(supplement.item()))
        .otherwise(supplement.item().inMonth())
        .as(supplement.name(), cites("3-3d"));
  }

  private static Citation cites(String paragraph) {
    return FAMILY_BENEFITS.at("art. 5 ust. " + paragraph);
  }
}
