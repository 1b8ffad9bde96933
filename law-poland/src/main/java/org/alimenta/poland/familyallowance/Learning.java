package org.alimenta.poland.familyallowance;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.SCHOOLS;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.School.Kind;
import org.alimenta.poland.family.Disability;

/** Who learns in the month under examination, and where (art. 6, art. 24 ust. 5). */
final class Learning {
  private static final NumberBook NUMBERS = NumberBook.of("family-allowance");

  /** On any day of the month. */
  static final Test<School> ATTENDED =
      all(School.FROM.onOrBefore(MONTH.monthEnd()), School.UNTIL.onOrAfter(MONTH));

  static final Test<School> IN_SCHOOL = all(School.KIND.is(Kind.SCHOOL), ATTENDED);

  /** Who completes studies in their last year keeps the right to the end of that year. */
  private static final Test<School> NOT_COMPLETED =
      when(NUMBERS.yes("last-study-year-kept", MONTH), YES)
          .otherwise(School.COMPLETED.onOrAfter(MONTH));

  private static final Test<School> IN_HIGHER_SCHOOL =
      all(School.KIND.is(Kind.HIGHER_SCHOOL), ATTENDED, NOT_COMPLETED);

  private static final Test<School> ADMITTED_IN_SAME_YEAR =
      SCHOOLS
          .others()
          .any(
              next ->
                  all(
                      School.KIND.of(next).is(Kind.HIGHER_SCHOOL),
                      School.ADMITTED.of(next).year().is(School.UNTIL.year())));

  private static final Test<School> SEPTEMBER_BEFORE_STUDIES =
      all(
          School.KIND.is(Kind.SCHOOL),
          MONTH.is(School.UNTIL.inItsYear(SEPTEMBER, 1)),
          ADMITTED_IN_SAME_YEAR);

  static final Test<Person> AT_SCHOOL =
      SCHOOLS.any(IN_SCHOOL).as("goes to school", FAMILY_BENEFITS.at("art. 6 ust. 1 pkt 2"));

  static final Test<Person> AT_SCHOOL_OR_HIGHER_SCHOOL =
      SCHOOLS
          .any(any(IN_SCHOOL, IN_HIGHER_SCHOOL))
          .as("learns in a school or higher school", FAMILY_BENEFITS.at("art. 6 ust. 1-1b"));

  /** With a moderate or severe degree also in the September between school and studies. */
  static final Test<Person> LEARNS_WITH_DISABILITY =
      all(
              Disability.MODERATE_OR_SEVERE,
              any(AT_SCHOOL_OR_HIGHER_SCHOOL, SCHOOLS.any(SEPTEMBER_BEFORE_STUDIES)))
          .as(
              "learns, with a moderate or severe degree of disability",
              FAMILY_BENEFITS.at("art. 6 ust. 1 pkt 3, art. 24 ust. 5"));

  /** The last day in any school of this kind; {@code otherwise} where there is none. */
  static Day<Person> lastDay(Test<School> ofKind, Day<Person> otherwise) {
    Test<School> anotherLastsLonger =
        SCHOOLS
            .others()
            .any(other -> all(ofKind.of(other), School.UNTIL.of(other).after(School.UNTIL)));
    return when(
            SCHOOLS.any(ofKind),
            SCHOOLS.where(all(ofKind, not(anotherLastsLonger))).earliest(School.UNTIL))
        .otherwise(otherwise);
  }

  private Learning() {}
}
