package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.split;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Case.PEOPLE;
import static org.alimenta.poland.Person.OTHER_PARENT;

import org.alimenta.law.Count;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.family.Disability;
import org.alimenta.poland.family.LoneParent;

/**
 * The supplement for raising a child alone (art. 12, since 2006 art. 11a): a sum for each child
 * with one cap for all, and a further sum for each disabled child with a cap of its own. A capped
 * sum is divided equally; odd grosze go to the children first told.
 */
final class LoneParentSupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Test<Person> NOBODY_TO_PAY =
      any(
          OTHER_PARENT.isAny(OtherParent.DEAD, OtherParent.UNKNOWN),
          all(
              OTHER_PARENT.is(OtherParent.CLAIM_DISMISSED),
              NUMBERS.yes("lone-parent-claim-dismissed-counts", MONTH)));

  /** Until August 2005 any lone parent; since then only where no maintenance could be ordered. */
  private static final Test<Person> RAISED_ALONE =
      when(Right.LEARNER, AllowanceFacts.LEARNER.is(AllowanceFacts.Learner.BOTH_PARENTS_DEAD))
          .otherwise(
              all(
                  LoneParent.RAISES_ALONE,
                  inForceOn(MONTH)
                      .from("1900-01-01", not(OTHER_PARENT.is(OtherParent.RAISES_TOO)))
                      .from("2005-09-01", NOBODY_TO_PAY)))
          .as(
              "is raised by one person, and nobody can be made to pay maintenance",
              FAMILY_BENEFITS.at("art. 11a ust. 1-2, art. 12 ust. 1"));

  private static final Test<Person> DUE = all(Right.BUT_FOR_INCOME, RAISED_ALONE);

  private static final Test<Person> DUE_DISABLED = all(DUE, Disability.DISABLED_CHILD_OR_SEVERE);

  private static final Count<Case> CHILDREN = PEOPLE.count(DUE);
  private static final Count<Case> DISABLED_CHILDREN = PEOPLE.count(DUE_DISABLED);

  private static final Money<Case> A_CHILD = NUMBERS.money("lone-parent-amount", MONTH);

  /** In 2004/05 the higher sum stood in place of the other, with a cap of its own. */
  private static final Money<Case> DISABLED_UNTIL_2005 =
      NUMBERS
          .money("lone-parent-amount-disabled", MONTH)
          .times(DISABLED_CHILDREN)
          .upTo(NUMBERS.money("lone-parent-cap-disabled", MONTH));

  private static final Test<Case> LOW_INCOME =
      IncomeTest.INCOME
          .atMost(IncomeTest.LIMIT.dividedBy(2))
          .as(
              "income per person is at most half of the criterion",
              FAMILY_BENEFITS.at("art. 12 ust. 5"));

  private static final Money<Case> LOW_INCOME_ADDITION =
      inForceOn(MONTH)
          .from(
              "2005-09-01",
              NUMBERS
                  .money("lone-parent-low-income-addition", MONTH)
                  .times(CHILDREN)
                  .upTo(NUMBERS.money("lone-parent-low-income-addition-cap", MONTH))
                  .<Case>onlyIf(LOW_INCOME))
          .from("2006-09-01", NOTHING);

  private static final Money<Case> BASE_OF_ALL =
      A_CHILD
          .times(CHILDREN)
          .upTo(NUMBERS.money("lone-parent-cap", MONTH))
          .plus(LOW_INCOME_ADDITION)
          .as(
              "lone parent supplement for all children",
              FAMILY_BENEFITS.at("art. 11a ust. 3, art. 11a ust. 5, art. 12 ust. 3"));

  private static final Money<Case> ADDITION_OF_ALL =
      NUMBERS
          .money("lone-parent-addition-disabled", MONTH)
          .times(DISABLED_CHILDREN)
          .upTo(NUMBERS.money("lone-parent-addition-disabled-cap", MONTH))
          .as(
              "addition for disability, for all children",
              FAMILY_BENEFITS.at("art. 11a ust. 4, art. 12 ust. 4"));

  private static final Money<Person> SHARE_OF_BASE =
      split(BASE_OF_ALL).over(PEOPLE).by(A_CHILD.<Person>onlyIf(DUE)).tiesBy(count(0));

  private static final Money<Person> SHARE_OF_ADDITION =
      split(ADDITION_OF_ALL).over(PEOPLE).by(A_CHILD.<Person>onlyIf(DUE_DISABLED)).tiesBy(count(0));

  private static final Money<Person> UNTIL_2005 =
      when(
              Disability.DISABLED_CHILD_OR_SEVERE,
              split(DISABLED_UNTIL_2005)
                  .over(PEOPLE)
                  .by(A_CHILD.<Person>onlyIf(DUE_DISABLED))
                  .tiesBy(count(0)))
          .otherwise(A_CHILD);

  private static final Money<Person> SUM =
      inForceOn(MONTH)
          .from("1900-01-01", UNTIL_2005)
          .from("2005-09-01", SHARE_OF_BASE.plus(SHARE_OF_ADDITION))
          .onlyIf(DUE)
          .as(
              "lone parent supplement before the comparison with income",
              FAMILY_BENEFITS.at("art. 11a ust. 3-5, art. 12 ust. 3-5"));

  private static final Item ITEM = Item.monthly(SUM);

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "lone-parent-supplement",
          "lone parent supplement for the month",
          ITEM,
          need(RAISED_ALONE));

  private LoneParentSupplement() {}
}
