package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.SUPPORTING_BENEFIT;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Law;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Care;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.carerbenefit.CareTerms;
import org.alimenta.poland.family.Disability;

/** Who may have the allowance, and what excludes it (art. 16a ust. 1, 8). */
final class Bars {
  private static final NumberBook NUMBERS = NumberBook.of("special-carer-allowance");

  /**
   * Whoever had the allowance goes on in a new period, if the claim came soon after the old one.
   */
  private static final Test<Person> GOES_ON =
      all(
          AboutCare.DUE_BEFORE,
          Law.inForceOn(AboutCare.DUE_BEFORE_UNTIL)
              .from("1900-01-01", Law.NO)
              .from("2023-12-31", Law.YES),
          FILED.onOrBefore(
              AboutCare.DUE_BEFORE_UNTIL.plusMonths(NUMBERS.count("continuation-months", FILED))));

  static final Test<Person> OPEN_TO_THE_CARER =
      any(NUMBERS.yes("open-to-new-carers", FILED), GOES_ON)
          .as(
              "new carers are still taken, or an older right goes on",
              SUPPORTING_BENEFIT.at("art. 43, art. 63"));

  static final Test<Person> CERTIFIED =
      CareTerms.CERTIFIED.as(
          "has a certificate of severe disability, or a child's with both indications",
          FAMILY_BENEFITS.at("art. 16a ust. 1"));

  private static final Test<Person> OWES_MAINTENANCE =
      any(CareTerms.CARER_IS_PARENT, CareTerms.CARER_IS_CHILD, CareTerms.CARER_IS_REMOTER_KIN);

  private static final Test<Person> SPOUSE_WHO_MAY =
      all(CareTerms.CARER_IS_SPOUSE, NUMBERS.yes("spouses-may-claim", FILED));

  static final Test<Person> CARER_IS_ENTITLED =
      any(OWES_MAINTENANCE, SPOUSE_WHO_MAY)
          .as("the carer owes maintenance or is the spouse", FAMILY_BENEFITS.at("art. 16a ust. 1"));

  static final Test<Person> WITHOUT_WORK =
      any(
              all(NUMBERS.yes("without-a-job-may-claim", FILED), Care.WORK_GIVEN_UP),
              all(not(NUMBERS.yes("without-a-job-may-claim", FILED)), AboutCare.JOB_GIVEN_UP))
          .as("the carer has no work because of the care", FAMILY_BENEFITS.at("art. 16a ust. 1"));

  static final Test<Case> NO_PENSION =
      CareTerms.CARER
          .none(Care.PENSION)
          .as(
              "the carer has no right to a pension or a benefit put beside it",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 1 lit. a"));

  static final Test<Case> NO_OTHER_BENEFIT =
      CareTerms.CARER
          .none(Care.OTHER_CARE_BENEFIT)
          .as(
              "the carer has no other benefit for carers",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 1 lit. b"));

  static final Test<Case> CARER_IS_ABLE =
      CareTerms.CARER
          .none(Disability.SEVERE)
          .as(
              "the carer has no severe disability",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 1 lit. c"));

  static final Test<Person> NOT_IN_FOSTER_CARE =
      not(CareTerms.IN_UNRELATED_FOSTER_CARE)
          .as(
              "the person cared for is not with an unrelated foster family",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 2"));

  static final Test<Person> AT_HOME =
      not(Care.IN_ROUND_THE_CLOCK_FACILITY)
          .as(
              "does not stay in a round-the-clock facility for most of the week",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 2"));

  static final Test<Person> NO_EARLY_PENSION =
      not(Care.EARLY_PENSION_FOR_CARE)
          .as(
              "nobody has an early pension for this care",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 3"));

  static final Test<Person> NO_OTHER_CARER =
      not(Care.BENEFIT_OF_ANOTHER_CARER)
          .as(
              "nobody else has a benefit for the care of this person",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 4"));

  static final Test<Person> NOTHING_FROM_ABROAD =
      not(Person.BENEFIT_ABROAD)
          .as(
              "nobody has a benefit abroad for the care of this person",
              FAMILY_BENEFITS.at("art. 16a ust. 8 pkt 5"));

  private Bars() {}
}
