package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.count;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.familyallowance.AllowanceFacts.LEAVE_FROM;
import static org.alimenta.poland.familyallowance.AllowanceFacts.LEAVE_MONTHS_PAID;
import static org.alimenta.poland.familyallowance.AllowanceFacts.LEAVE_UNTIL;

import org.alimenta.law.Count;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.family.Disability;
import org.alimenta.poland.family.PartOfMonth;

/** The supplement for care during childcare leave (urlop wychowawczy), art. 10. */
final class ChildcareLeaveSupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  private static final Test<Person> ON_LEAVE =
      all(LEAVE_FROM.onOrBefore(MONTH.monthEnd()), LEAVE_UNTIL.onOrAfter(MONTH))
          .as(
              "somebody is on childcare leave for this child",
              FAMILY_BENEFITS.at("art. 10 ust. 1"));

  private static final Test<Person> EMPLOYED_BEFORE =
      AllowanceFacts.EMPLOYED_BEFORE_LEAVE.as(
          "was employed for six months immediately before the leave",
          FAMILY_BENEFITS.at("art. 10 ust. 5"));

  private static final Test<Person> CARES =
      not(AllowanceFacts.LEAVE_WITHOUT_CARE)
          .as("cares for the child in person", FAMILY_BENEFITS.at("art. 10 ust. 5"));

  private static final Num<Person> MOST_MONTHS =
      when(Disability.DISABLED_CHILD_OR_SEVERE, NUMBERS.count("leave-months-disabled", MONTH))
          .when(AllowanceFacts.MULTIPLE_BIRTH, NUMBERS.count("leave-months-multiple-birth", MONTH))
          .otherwise(NUMBERS.count("leave-months", MONTH));

  /** Months of this leave up to the month under examination, and those paid before. */
  private static final Count<Person> MONTHS_SO_FAR =
      LEAVE_FROM.butNotBefore(ARISES).monthsThrough(MONTH).plus(LEAVE_MONTHS_PAID);

  private static final Test<Person> MONTHS_LEFT =
      MONTHS_SO_FAR
          .atMost(MOST_MONTHS)
          .as("months of the supplement are left", FAMILY_BENEFITS.at("art. 10 ust. 1"));

  private static final Test<Person> COULD_BE =
      all(Right.BUT_FOR_INCOME, ON_LEAVE, EMPLOYED_BEFORE, CARES, MONTHS_LEFT);

  private static final Count<Person> YOUNGER_WITH_LEAVE =
      Case.PEOPLE
          .others()
          .where(other -> all(COULD_BE.of(other), BORN.of(other).after(BORN)))
          .count();

  private static final Count<Person> TWINS_WITH_LEAVE =
      Case.PEOPLE
          .others()
          .where(other -> all(COULD_BE.of(other), BORN.of(other).is(BORN)))
          .count()
          .plus(count(1));

  /** Since August 2017 one supplement is paid, however many children are cared for. */
  private static final Test<Person> NOT_PAID_FOR_ANOTHER =
      not(inForceOn(MONTH).from("1900-01-01", NO).from("2017-08-01", YOUNGER_WITH_LEAVE.atLeast(1)))
          .as(
              "the supplement is not paid for a younger child already",
              FAMILY_BENEFITS.at("art. 10 ust. 2"));

  private static final Money<Person> FOR_THE_MONTH =
      PartOfMonth.of(
          NUMBERS.money("leave-amount", MONTH), PartOfMonth.days(LEAVE_FROM, LEAVE_UNTIL));

  private static final Money<Person> SUM =
      inForceOn(MONTH)
          .from("1900-01-01", FOR_THE_MONTH)
          .from(
              "2017-08-01",
              FOR_THE_MONTH
                  .dividedBy(TWINS_WITH_LEAVE.butAtLeast(1))
                  .rounded("the act is silent; to the grosz"))
          .onlyIf(all(COULD_BE, NOT_PAID_FOR_ANOTHER))
          .as(
              "childcare leave supplement before the comparison with income",
              FAMILY_BENEFITS.at("art. 10 ust. 1-3"));

  private static final Item ITEM = Item.monthly(SUM);

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "childcare-leave-supplement",
          "childcare leave supplement for the month",
          ITEM,
          need(ON_LEAVE),
          need(EMPLOYED_BEFORE),
          need(CARES),
          need(MONTHS_LEFT),
          need(NOT_PAID_FOR_ANOTHER));

  private ChildcareLeaveSupplement() {}
}
