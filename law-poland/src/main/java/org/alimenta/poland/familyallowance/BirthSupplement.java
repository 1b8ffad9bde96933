package org.alimenta.poland.familyallowance;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.MEDICAL_CARE;
import static org.alimenta.poland.Person.TAKEN_INTO_CARE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.Tie;

/** The supplement for the birth of a child, paid once (art. 9). */
final class BirthSupplement {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  /** Guardians and carers may ask only before the birthday as well. */
  private static final Test<Person> IN_TIME =
      FILED
          .before(BORN.completes(NUMBERS.count("birth-age-to-apply", FILED)))
          .as("asked for before the first birthday", FAMILY_BENEFITS.at("art. 26 ust. 5"));

  /** Nobody asks it of guardians, carers and adopters. */
  private static final Test<Person> NO_CARE_ASKED =
      any(not(TIE_TO_APPLICANT.is(Tie.PARENT)), TAKEN_INTO_CARE.onOrBefore(FILED));

  private static final Test<Person> CARE_FROM_WEEK_TEN = MEDICAL_CARE.is(MedicalCare.FROM_WEEK_TEN);

  private static final Test<Person> MEDICAL_CARE_SHOWN =
      any(
              NO_CARE_ASKED,
              inForceOn(FILED)
                  .from("1900-01-01", YES)
                  .from("2009-11-01", CARE_FROM_WEEK_TEN)
                  .from("2010-03-31", not(MEDICAL_CARE.is(MedicalCare.NONE)))
                  .from("2012-01-01", CARE_FROM_WEEK_TEN))
          .as(
              "the mother was under medical care in the pregnancy",
              FAMILY_BENEFITS.at("art. 9 ust. 6-9"));

  private static final Test<Person> NOT_GRANTED_BEFORE =
      not(AllowanceFacts.BIRTH_SUPPLEMENT_GRANTED)
          .as("nobody has had this supplement for the child", FAMILY_BENEFITS.at("art. 9 ust. 2"));

  private static final Test<Person> DUE =
      all(Right.BUT_FOR_INCOME, IN_TIME, MEDICAL_CARE_SHOWN, NOT_GRANTED_BEFORE);

  private static final Money<Case> AMOUNT = NUMBERS.money("birth-amount", FILED);

  /** In the first month of the right after the birth. */
  private static final Test<Person> PAID_NOW = MONTH.is(ARISES.butNotBefore(BORN.monthStart()));

  private static final Item ITEM =
      Once.item(AMOUNT, DUE, PAID_NOW, "birth supplement", FAMILY_BENEFITS.at("art. 9 ust. 3"));

  static final Supplement SUPPLEMENT =
      Supplement.of(
          "birth-supplement",
          "birth supplement for the month",
          ITEM,
          need(IN_TIME),
          need(MEDICAL_CARE_SHOWN),
          need(NOT_GRANTED_BEFORE));

  private BirthSupplement() {}
}
