package org.alimenta.poland.largefamilycard;

import static java.time.Month.SEPTEMBER;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.LARGE_FAMILY_CARD;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;

/** Which child counts on the day of asking (art. 4 ust. 2b), and until when its card is valid. */
final class CardChild {
  private static final NumberBook NUMBERS = NumberBook.of("large-family-card");

  static final Day<Person> EIGHTEEN = BORN.completes(NUMBERS.count("age-adult", FILED));

  private static final Day<Person> TOO_OLD_TO_LEARN =
      BORN.completes(NUMBERS.count("age-learning", FILED));

  private static final Test<Person> MINOR =
      EIGHTEEN.after(FILED).as("is under age when asking", LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  /**
   * The thirtieth of September after the school year in which school is to end; a school year ends
   * with August, so that four months later it is still the same calendar year.
   */
  private static final Day<School> AFTER_SCHOOL =
      School.UNTIL.plusMonths(4).inItsYear(SEPTEMBER, 30);

  private static final Day<School> LEARNING_ENDS =
      when(School.KIND.is(School.Kind.HIGHER_SCHOOL), School.UNTIL.inItsYear(SEPTEMBER, 30))
          .otherwise(AFTER_SCHOOL)
          .as(
              "September after the planned end of learning",
              LARGE_FAMILY_CARD.at("art. 11 ust. 1"));

  private static final Test<School> ATTENDED =
      all(School.FROM.onOrBefore(FILED), LEARNING_ENDS.onOrAfter(FILED));

  private static final Test<Person> LEARNS =
      all(TOO_OLD_TO_LEARN.after(FILED), SCHOOLS.any(ATTENDED))
          .as(
              "learns and is young enough for it when asking",
              LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  private static final Test<Certificate> COUNTS =
      all(
          Certificate.DEGREE.isAny(Degree.MODERATE, Degree.SEVERE),
          Certificate.FROM.onOrBefore(FILED),
          Certificate.UNTIL.onOrAfter(FILED));

  private static final Test<Person> DISABLED =
      CERTIFICATES
          .any(COUNTS)
          .as(
              "has a moderate or severe disability when asking",
              LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  static final Test<Person> MEETS_CONDITIONS =
      any(MINOR, LEARNS, DISABLED)
          .as(
              "is a minor, learns, or is disabled when asking",
              LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  /** How many children make a family a large one. */
  static final Count<Case> ENOUGH = NUMBERS.count("children", FILED);

  static final Test<Case> ENOUGH_COUNT =
      Case.PEOPLE
          .where(all(ROLE.is(Role.CHILD), LEFT.onOrAfter(FILED), MEETS_CONDITIONS))
          .count()
          .atLeast(ENOUGH)
          .as(
              "enough children of the family count when asking",
              LARGE_FAMILY_CARD.at("art. 4 ust. 2a"));

  private static final Test<School> ANOTHER_SCHOOL_LASTS_LONGER =
      SCHOOLS
          .others()
          .any(other -> all(ATTENDED.of(other), LEARNING_ENDS.of(other).after(LEARNING_ENDS)));

  private static final Day<Person> WHILE_LEARNING =
      SCHOOLS
          .where(all(ATTENDED, not(ANOTHER_SCHOOL_LASTS_LONGER)))
          .earliest(LEARNING_ENDS)
          .butNotAfter(TOO_OLD_TO_LEARN);

  private static final Test<Certificate> ANOTHER_LASTS_LONGER =
      CERTIFICATES
          .others()
          .any(
              other -> all(COUNTS.of(other), Certificate.UNTIL.of(other).after(Certificate.UNTIL)));

  private static final Day<Person> WHILE_DISABLED =
      CERTIFICATES.where(all(COUNTS, not(ANOTHER_LASTS_LONGER))).earliest(Certificate.UNTIL);

  private static final Day<Person> BY_AGE =
      when(MINOR, EIGHTEEN)
          .when(all(LEARNS, DISABLED), WHILE_LEARNING.butNotBefore(WHILE_DISABLED))
          .when(DISABLED, WHILE_DISABLED)
          .when(LEARNS, WHILE_LEARNING)
          .otherwise(EIGHTEEN);

  private static final Day<Person> END_OF_PLACEMENT =
      PLACEMENTS
          .where(
              all(
                  Placement.KIND.is(Placement.Kind.FOSTER_CARE),
                  Placement.FROM.onOrBefore(FILED),
                  Placement.UNTIL.onOrAfter(FILED)))
          .earliest(Placement.UNTIL);

  /** A foster child has it for the time of the placement, as long as the age gives the right. */
  static final Day<Person> VALID_UNTIL =
      when(TIE_TO_APPLICANT.is(Tie.FOSTER_CARER), BY_AGE.butNotAfter(END_OF_PLACEMENT))
          .otherwise(BY_AGE);

  private CardChild() {}
}
