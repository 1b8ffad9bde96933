package org.alimenta.poland.birthgrant;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.BIRTH_GRANT_2012;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.MEDICAL_CARE_2010;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.BENEFIT_ABROAD;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.MEDICAL_CARE;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.TAKEN_INTO_CARE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.family.LoneParent;

/** For which child, to whom and until when the grant may be asked for (art. 15b). */
final class Newborn {
  private static final NumberBook NUMBERS = NumberBook.of("birth-grant");

  static final Test<Person> IS_CHILD =
      ROLE.is(Role.CHILD)
          .as(
              "a child for whom the birth grant can be asked",
              FAMILY_BENEFITS.at("art. 15b ust. 1"));

  private static final Test<Person> TAKEN = TAKEN_INTO_CARE.onOrBefore(FILED);

  /** The day of birth, or of taking the child into care or adopting it. */
  static final Day<Person> ARRIVED =
      when(TAKEN, TAKEN_INTO_CARE)
          .otherwise(BORN)
          .as("day on which the child came", FAMILY_BENEFITS.at("art. 15b ust. 3"));

  private static final Day<Person> LAST_DAY =
      ARRIVED.plusMonths(NUMBERS.count("window-months", FILED));

  /** Who takes a child into care may ask until it comes of age. */
  private static final Test<Person> UNDER_AGE =
      any(not(TAKEN), FILED.onOrBefore(BORN.completes(NUMBERS.count("age-adult", FILED))));

  static final Test<Person> IN_TIME =
      all(FILED.onOrBefore(LAST_DAY), UNDER_AGE)
          .as("the birth grant was asked for in time", FAMILY_BENEFITS.at("art. 15b ust. 3"));

  private static final Test<Person> ENTITLED_AT_FIRST =
      TIE_TO_APPLICANT.isAny(Tie.PARENT, Tie.LEGAL_GUARDIAN);

  static final Test<Person> ASKED_BY_ENTITLED =
      inForceOn(FILED)
          .from("1900-01-01", ENTITLED_AT_FIRST)
          .from("2013-01-01", any(ENTITLED_AT_FIRST, TIE_TO_APPLICANT.is(Tie.ACTUAL_CARER)))
          .as(
              "asked for by a parent, legal guardian or actual carer",
              FAMILY_BENEFITS.at("art. 15b ust. 1"),
              BIRTH_GRANT_2012.at("art. 1"));

  private static final Test<Person> FROM_WEEK_TEN = MEDICAL_CARE.is(MedicalCare.FROM_WEEK_TEN);

  private static final Test<Person> AT_LEAST_ONCE = not(MEDICAL_CARE.is(MedicalCare.NONE));

  /** By the day of filing: the acts speak of the certificate that comes with the application. */
  private static final Test<Person> CARE_AS_REQUIRED =
      inForceOn(FILED)
          .from("1900-01-01", YES)
          .from("2009-11-01", FROM_WEEK_TEN)
          .from("2010-03-31", AT_LEAST_ONCE)
          .from("2012-01-01", FROM_WEEK_TEN);

  /** Neither guardians and carers nor those who adopted the child need it. */
  static final Test<Person> MOTHER_WAS_CARED_FOR =
      any(not(TIE_TO_APPLICANT.is(Tie.PARENT)), TAKEN, CARE_AS_REQUIRED)
          .as(
              "the mother was under medical care as the act requires",
              FAMILY_BENEFITS.at("art. 15b ust. 5-6"),
              MEDICAL_CARE_2010.at("art. 3"));

  static final Test<Person> NOTHING_ABROAD =
      not(BENEFIT_ABROAD)
          .as(
              "no benefit for the birth of this child is due abroad",
              FAMILY_BENEFITS.at("art. 15b ust. 4"));

  static final Test<Person> MAINTENANCE_SETTLED =
      inForceOn(FILED)
          .from("1900-01-01", YES)
          .from("2017-08-01", LoneParent.SETTLED)
          .as(
              "maintenance is set, or the birth grant does not ask for it",
              FAMILY_BENEFITS.at("art. 15b ust. 4"));

  private Newborn() {}
}
