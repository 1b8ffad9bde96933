package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.familyallowance.Right.BORN_TOGETHER;
import static org.alimenta.poland.familyallowance.Right.LEARNER;
import static org.alimenta.poland.familyallowance.Right.OLDER;

import org.alimenta.law.Count;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;

/**
 * The supplement for a large family (art. 12a), since September 2005: for the third and each
 * further child with a right to the family allowance, in the order of birth.
 */
final class LargeFamilySupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Test<Case> EXISTS =
      inForceOn(MONTH)
          .from("1900-01-01", NO)
          .from("2005-09-01", YES)
          .as(
              "there is a supplement for large families in this month",
              FAMILY_BENEFITS.at("art. 12a"));

  private static final Count<Person> BEYOND_TWO = OLDER.plus(BORN_TOGETHER).above(count(2));

  private static final Test<Person> THIRD_OR_FURTHER =
      all(not(LEARNER), BEYOND_TWO.atLeast(1))
          .as(
              "is the third or a further child with the right",
              FAMILY_BENEFITS.at("art. 3 pkt 16a, art. 12a ust. 2"));

  /** Children born on the same day share what their places in the order of birth bring. */
  private static final Money<Person> FOR_THE_PLACE =
      NUMBERS
          .money("large-family-amount", MONTH)
          .times(BEYOND_TWO.above(OLDER.above(count(2))))
          .dividedBy(BORN_TOGETHER.butAtLeast(1))
          .rounded("the act is silent; to the grosz");

  private static final Money<Person> SUM =
      inForceOn(MONTH)
          .from("1900-01-01", NOTHING)
          .from("2005-09-01", FOR_THE_PLACE)
          .onlyIf(all(Right.BUT_FOR_INCOME, THIRD_OR_FURTHER))
          .as(
              "large family supplement before the comparison with income",
              FAMILY_BENEFITS.at("art. 12a"));

  private static final Item ITEM = Item.monthly(SUM);

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "large-family-supplement",
          "large family supplement for the month",
          ITEM,
          need(EXISTS, Outcome.NOT_APPLICABLE),
          need(THIRD_OR_FURTHER));

  private LargeFamilySupplement() {}
}
