package org.alimenta.poland.maintenancefund;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.NEVER;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Entitled.PERSON;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.MARRIAGE_ENDED;
import static org.alimenta.poland.Person.MARRIED;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.income.BenefitPeriod.START;

import org.alimenta.law.Day;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.Word;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.PersonInMonth;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;

/**
 * When the right of a person ends: age, learning, severe disability (art. 9 ust. 1), placement and
 * marriage (art. 10 ust. 2). The act pays by months and is silent on months in which one of these
 * falls; three documented choices say whether such a month is paid whole, by days or not at all.
 */
final class EndOfRight {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-fund");

  private static final Word<Case, PartMonth> BIRTHDAY_MONTH =
      NUMBERS.choice("birthday-month", MONTH, PartMonth.class);
  private static final Word<Case, PartMonth> MARRIAGE_MONTH =
      NUMBERS.choice("marriage-month", MONTH, PartMonth.class);
  private static final Word<Case, PartMonth> PLACEMENT_MONTH =
      NUMBERS.choice("placement-month", MONTH, PartMonth.class);

  private static final Day<Person> COMES_OF_AGE = BORN.completes(NUMBERS.count("age-adult", MONTH));
  private static final Day<Person> TOO_OLD_TO_LEARN =
      BORN.completes(NUMBERS.count("age-learning", MONTH));

  static final Test<Person> MINOR =
      lasts(COMES_OF_AGE, BIRTHDAY_MONTH).as("has not come of age", FUND.at("art. 9 ust. 1"));

  static final Test<Person> YOUNG_ENOUGH_TO_LEARN =
      lasts(TOO_OLD_TO_LEARN, BIRTHDAY_MONTH)
          .as("has not reached the age limit for those who learn", FUND.at("art. 9 ust. 1"));

  /** Who finished school and was admitted to a higher school in the same year has September too. */
  private static final Test<School> ADMITTED_IN_SAME_YEAR =
      SCHOOLS
          .others()
          .any(
              next ->
                  all(
                      School.KIND.of(next).is(School.Kind.HIGHER_SCHOOL),
                      School.ADMITTED.of(next).year().is(School.UNTIL.year())))
          .as("admitted to a higher school in the year school ended", FUND.at("art. 18 ust. 2"));

  private static final Day<School> STUDIES_UNTIL =
      when(NUMBERS.yes("last-study-year-kept", MONTH), School.UNTIL)
          .otherwise(School.UNTIL.butNotAfter(School.COMPLETED))
          .as("last day of the studies", FUND.at("art. 9 ust. 1a"));

  /** That September and no month between: the act adds one month, not the whole summer. */
  private static final Test<School> SEPTEMBER_TOO =
      all(
              School.KIND.is(School.Kind.SCHOOL),
              MONTH.is(School.UNTIL.inItsYear(SEPTEMBER, 1)),
              ADMITTED_IN_SAME_YEAR)
          .as("also September, before the studies begin", FUND.at("art. 18 ust. 2"));

  private static final Test<School> ATTENDED =
      all(
          School.FROM.onOrBefore(MONTH.monthEnd()),
          when(School.KIND.is(School.Kind.HIGHER_SCHOOL), STUDIES_UNTIL)
              .otherwise(School.UNTIL)
              .onOrAfter(MONTH));

  static final Test<Person> LEARNS =
      SCHOOLS
          .any(any(ATTENDED, SEPTEMBER_TOO))
          .as("learns in a school or higher school", FUND.at("art. 9 ust. 1"));

  /** A certificate that continues another one covers the gap, if it was used in time. */
  static final Test<Certificate> RENEWED_IN_TIME =
      all(
              Certificate.DEGREE.is(Certificate.Degree.SEVERE),
              Case.FILED.onOrBefore(
                  Certificate.ISSUED.plusMonths(
                      NUMBERS.count("disability-continuity-months", START))))
          .as(
              "applied for soon after the new disability certificate was issued",
              FUND.at("art. 18 ust. 3"));

  private static final Test<Certificate> COVERS_THE_GAP =
      all(
          RENEWED_IN_TIME,
          Certificate.PREVIOUS_ENDED.before(MONTH),
          Certificate.UNTIL.onOrAfter(MONTH));

  static final Test<Person> SEVERELY_DISABLED =
      any(PersonInMonth.SEVERELY_DISABLED, CERTIFICATES.any(COVERS_THE_GAP))
          .as("has a severe disability without a break", FUND.at("art. 9 ust. 1, art. 18 ust. 3"));

  static final Test<Entitled> OF_AN_AGE =
      any(MINOR, all(LEARNS, YOUNG_ENOUGH_TO_LEARN), SEVERELY_DISABLED)
          .of(PERSON)
          .as("is a minor, learns, or has a severe disability", FUND.at("art. 9 ust. 1"));

  private static final Test<Placement> COUNTS =
      any(
          Placement.KIND.is(Placement.Kind.FOSTER_CARE),
          all(Placement.KIND.is(Placement.Kind.INSTITUTION), Placement.FREE_KEEP));

  private static final Test<Placement> STAYS =
      all(COUNTS, Placement.UNTIL.onOrAfter(MONTH), not(lasts(Placement.FROM, PLACEMENT_MONTH)));

  static final Test<Entitled> NOT_PLACED =
      PLACEMENTS
          .none(STAYS)
          .of(PERSON)
          .as("lives neither in an institution nor in foster care", FUND.at("art. 10 ust. 2"));

  static final Test<Entitled> NOT_MARRIED =
      any(lasts(MARRIED, MARRIAGE_MONTH), MARRIAGE_ENDED.before(MONTH))
          .of(PERSON)
          .as("is not married", FUND.at("art. 10 ust. 2"));

  /** The day from which a month is paid only in part; the day that never comes if it is whole. */
  private static final Day<Person> CUT_BY_BIRTHDAY =
      when(
              any(SEVERELY_DISABLED, not(byDays(BIRTHDAY_MONTH)))
                  .as("the birthday does not cut the month", FUND.at("art. 9 ust. 1")),
              NEVER)
          .when(LEARNS, TOO_OLD_TO_LEARN)
          .otherwise(COMES_OF_AGE);

  private static final Day<Person> CUT_BY_MARRIAGE =
      when(
              any(not(byDays(MARRIAGE_MONTH)), MARRIAGE_ENDED.before(MONTH))
                  .as("the wedding does not cut the month", FUND.at("art. 10 ust. 2")),
              NEVER)
          .otherwise(MARRIED);

  private static final Day<Person> CUT_BY_PLACEMENT =
      when(
              byDays(PLACEMENT_MONTH),
              PLACEMENTS
                  .where(all(COUNTS, Placement.UNTIL.onOrAfter(MONTH)))
                  .earliest(Placement.FROM))
          .otherwise(NEVER);

  private static final Day<Person> CUT =
      CUT_BY_BIRTHDAY.butNotAfter(CUT_BY_MARRIAGE).butNotAfter(CUT_BY_PLACEMENT);

  static final Test<Entitled> WHOLE_MONTH =
      CUT.after(MONTH.monthEnd())
          .of(PERSON)
          .as("the whole month is paid", FUND.at("art. 20 ust. 1"));

  private static final Day<Case> EVE = MONTH.plusDays(-1);

  /** 1 for a whole month. */
  static final Num<Entitled> PART_OF_MONTH =
      EVE.daysUntil(CUT.plusDays(-1).butNotAfter(MONTH.monthEnd()))
          .dividedBy(EVE.daysUntil(MONTH.monthEnd()).butAtLeast(1))
          .of(PERSON)
          .as("part of the month that is paid", FUND.at("art. 20 ust. 1"));

  private EndOfRight() {}

  private static Test<Case> byDays(Word<Case, PartMonth> choice) {
    return choice.is(PartMonth.BY_DAYS);
  }

  /** Whether something that ends with {@code end} still gives a right in the month. */
  private static <S extends Case> Test<S> lasts(Day<S> end, Word<Case, PartMonth> choice) {
    return when(choice.is(PartMonth.NONE), end.after(MONTH.monthEnd())).otherwise(end.after(MONTH));
  }
}
