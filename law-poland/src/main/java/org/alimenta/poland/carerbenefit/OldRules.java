package org.alimenta.poland.carerbenefit;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Acts.SUPPORTING_BENEFIT;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.SCHOOLS;

import org.alimenta.law.Count;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Care;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.family.Disability;

/**
 * The conditions until the end of 2023 (art. 17 ust. 1-1b, 5), which go on for rights that existed
 * then (art. 63 of the act of 7 July 2023). Each holds by itself where the new law applies.
 */
final class OldRules {
  private static final NumberBook NUMBERS = NumberBook.of("carer-benefit");

  /** Options of {@code carer-benefit/onset-of-disability}. */
  enum Onset {
    AS_WRITTEN,
    NOT_APPLIED
  }

  private static final Count<Case> MONTHS_TO_CONTINUE = NUMBERS.count("continuation-months", FILED);

  /** A new certificate, asked for and used in time, carries an older right on. */
  private static final Test<Certificate> CONTINUES =
      all(
          CareTerms.ENTITLES,
          Certificate.PREVIOUS_ENDED.onOrBefore(FILED),
          Certificate.APPLIED.onOrBefore(
              Certificate.PREVIOUS_ENDED.plusDays(1).plusMonths(MONTHS_TO_CONTINUE)),
          FILED.onOrBefore(Certificate.ISSUED.plusMonths(MONTHS_TO_CONTINUE)));

  /** By the day of filing, whatever the month. */
  static final Test<Person> RIGHT_IS_PROTECTED =
      inForceOn(FILED)
          .from("1900-01-01", YES)
          .from("2024-01-01", all(Care.CARER_BENEFIT_AT_END_OF_2023, CERTIFICATES.any(CONTINUES)))
          .as(
              "a right from before 2024 goes on by the older rules",
              SUPPORTING_BENEFIT.at("art. 63"));

  static final Test<Person> APPLY =
      inForceOn(MONTH)
          .from("1900-01-01", YES)
          .from("2024-01-01", RIGHT_IS_PROTECTED)
          .as("the rules until 2023 apply", SUPPORTING_BENEFIT.at("art. 43, art. 63"));

  private static final Test<Person> FIRST_DEGREE =
      any(
          CareTerms.CARER_IS_PARENT,
          CareTerms.CARER_IS_ACTUAL_CARER,
          CareTerms.CARER_IS_RELATED_FOSTER_FAMILY);

  private static final Test<Case> CARER_IS_ABLE =
      CareTerms.CARER
          .none(Disability.SEVERE)
          .as("the carer has no severe disability", FAMILY_BENEFITS.at("art. 17 ust. 1 pkt 4"));

  /** Who besides parents and actual carers could claim before 2013 is a gap in the numbers. */
  private static final Test<Person> OWES_MAINTENANCE =
      all(
          any(CareTerms.CARER_IS_CHILD, CareTerms.CARER_IS_REMOTER_KIN, CareTerms.CARER_IS_SPOUSE),
          NUMBERS.yes("others-with-maintenance-duty-may-claim", MONTH),
          CARER_IS_ABLE);

  static final Test<Person> CARER_IS_ENTITLED = any(FIRST_DEGREE, OWES_MAINTENANCE);

  static final Test<Person> GIVES_UP_WORK =
      orNew(Care.WORK_GIVEN_UP)
          .as("the carer has no work because of the care", FAMILY_BENEFITS.at("art. 17 ust. 1"));

  private static final Test<Person> COMES_FIRST =
      not(any(CareTerms.CARER_IS_REMOTER_KIN, CareTerms.CARER_IS_SPOUSE));

  static final Test<Person> PARENTS_CANNOT =
      orNew(any(COMES_FIRST, Care.PARENTS_CANNOT))
          .as(
              "the carer is a parent or child, or the parents cannot care",
              FAMILY_BENEFITS.at("art. 17 ust. 1a pkt 1"));

  static final Test<Person> NEAREST_KIN_CANNOT =
      orNew(any(COMES_FIRST, Care.NEAREST_KIN_CANNOT))
          .as(
              "the carer is a parent or child, or no other nearest relative can care",
              FAMILY_BENEFITS.at("art. 17 ust. 1a pkt 2"));

  static final Test<Person> APPOINTED_CANNOT =
      orNew(any(COMES_FIRST, Care.APPOINTED_CARERS_CANNOT))
          .as(
              "the carer is a parent or child, or no appointed carer can care",
              FAMILY_BENEFITS.at("art. 17 ust. 1a pkt 3"));

  private static final Test<Certificate> IN_CHILDHOOD =
      Certificate.DISABLED_SINCE.onOrBefore(
          BORN.of(CERTIFICATES.owner()).completes(NUMBERS.count("age-onset", MONTH)));

  private static final Test<Certificate> WHILE_LEARNING =
      all(
          Certificate.DISABLED_SINCE.onOrBefore(
              BORN.of(CERTIFICATES.owner()).completes(NUMBERS.count("age-onset-learning", MONTH))),
          SCHOOLS
              .of(CERTIFICATES.owner())
              .any(
                  school ->
                      all(
                          School.FROM.of(school).onOrBefore(Certificate.DISABLED_SINCE),
                          School.UNTIL.of(school).onOrAfter(Certificate.DISABLED_SINCE))));

  private static final Test<Person> BEGAN_EARLY =
      CERTIFICATES.any(
          all(CareTerms.ENTITLES, CareTerms.SPEAKS, any(IN_CHILDHOOD, WHILE_LEARNING)));

  /** The Constitutional Tribunal (K 38/13) found the condition unjust; the text still has it. */
  private static final Test<Person> ONSET_COUNTS =
      any(
          NUMBERS.choice("onset-of-disability", FILED, Onset.class).is(Onset.NOT_APPLIED),
          BEGAN_EARLY);

  static final Test<Person> BEGAN_IN_TIME =
      orNew(inForceOn(MONTH).from("1900-01-01", YES).from("2013-01-01", ONSET_COUNTS))
          .as("the disability began early enough in life", FAMILY_BENEFITS.at("art. 17 ust. 1b"));

  private static final Test<Case> CARER_WITHOUT_PENSION =
      CareTerms.CARER
          .none(Care.PENSION)
          .as("the carer has no pension", FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 1 lit. a"));

  static final Test<Person> NO_PENSION =
      orNew(all(CARER_WITHOUT_PENSION, asBefore2013()))
          .as(
              "the carer has no right to a pension or a benefit put beside it",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 1 lit. a"));

  static final Test<Person> NOT_MARRIED =
      orNew(not(CareTerms.MARRIED_TO_SOMEBODY_ABLE))
          .as(
              "the person cared for has no husband or wife able to care",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 2 lit. a"));

  static final Test<Person> NOT_IN_FOSTER_CARE =
      orNew(not(CareTerms.IN_UNRELATED_FOSTER_CARE))
          .as(
              "the person cared for is not with an unrelated foster family",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 2 lit. b"));

  static final Test<Person> NO_EARLY_PENSION =
      orNew(not(Care.EARLY_PENSION_FOR_CARE))
          .as(
              "nobody has an early pension for this care",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 3"));

  private static final Test<Person> THE_ONLY_ONE =
      any(
          Case.PEOPLE.others().none(all(CareTerms.CAN_BE_CARED_FOR, CareTerms.CERTIFIED)),
          all(
              Care.CHOSEN,
              Case.PEOPLE.others().none(all(CareTerms.CAN_BE_CARED_FOR, Care.CHOSEN))));

  static final Test<Person> ONE_BENEFIT =
      orNew(THE_ONLY_ONE)
          .as(
              "a carer has one benefit, however many persons are cared for",
              FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 1 lit. b"));

  /** Whoever chose the supporting benefit of ZUS leaves the older right. */
  static final Test<Person> SUPPORTING_BENEFIT_NOT_ASKED =
      inForceOn(MONTH)
          .from("1900-01-01", YES)
          .from("2024-01-01", orNew(Care.SUPPORTING_BENEFIT_ASKED.after(MONTH.monthEnd())))
          .as(
              "the supporting benefit was not asked for",
              SUPPORTING_BENEFIT.at("art. 63 ust. 6-11"));

  private OldRules() {}

  /** A condition of the older rules, which the new law has dropped. */
  private static Test<Person> orNew(Test<Person> condition) {
    return any(not(APPLY), condition);
  }

  /** Always true; it marks results from before 2013, whose text was not read. */
  private static Test<Case> asBefore2013() {
    return NUMBERS.yes("exclusions-as-in-2013", MONTH);
  }
}
