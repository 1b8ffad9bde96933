package org.alimenta.poland.goodstart;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.GOOD_START_2018;
import static org.alimenta.poland.Acts.GOOD_START_2021;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CERTIFICATES;
import static org.alimenta.poland.Person.LEARNS_UNSUPPORTED;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;
import static org.alimenta.poland.goodstart.SchoolYear.FIRST_DAY;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Degree;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;
import org.alimenta.poland.School.Level;

/** For which pupil the help is due, and who may ask for it (par. 3, 4 and 6). */
final class Pupil {
  private static final NumberBook NUMBERS = NumberBook.of("good-start");

  /** Becomes independent after foster care (osoba usamodzielniana). */
  static final Test<Person> LEAVES_CARE =
      Person.IS.fact("leaves-foster-care").from(Source.APPLICANT, Source.REGISTER).yes();

  /** A pupil without a certificate; the whole calendar year of the last birthday counts. */
  private static final Test<Person> YOUNG =
      BORN.completes(NUMBERS.count("age-limit", FIRST_DAY)).onOrAfter(FIRST_DAY.yearStart());

  private static final Test<Person> YOUNG_IF_DISABLED =
      BORN.completes(NUMBERS.count("age-limit-disabled", FIRST_DAY))
          .onOrAfter(FIRST_DAY.yearStart());

  /** Whoever asks for themselves is an adult who learns: the age tells who that can be. */
  static final Test<Person> IS_CONCERNED =
      any(ROLE.is(Role.CHILD), all(ROLE.is(Role.SELF), YOUNG_IF_DISABLED))
          .as("a child, or a young person who asks alone", GOOD_START_2018.at("par. 4 ust. 1"));

  /** The day on which a pupil must be one: the first of the school year, or that of asking. */
  private static final Day<Case> LOOKED_AT = FILED.butNotBefore(FIRST_DAY);

  /** The light degree is none that the regulation names. */
  private static final Test<Certificate> COUNTS =
      all(
          not(Certificate.DEGREE.is(Degree.LIGHT)),
          Certificate.FROM.onOrBefore(LOOKED_AT),
          Certificate.UNTIL.onOrAfter(FIRST_DAY));

  static final Test<Person> OF_AN_AGE =
      any(YOUNG, all(YOUNG_IF_DISABLED, CERTIFICATES.any(COUNTS)))
          .as(
              "has not passed the age limit for pupils",
              GOOD_START_2018.at("par. 4 ust. 2-3"),
              GOOD_START_2021.at("par. 4 ust. 2-3"));

  private static final Test<School> SCHOOL_COUNTS =
      any(
          School.LEVEL.isAny(Level.PRIMARY, Level.UPPER_SECONDARY, Level.ART),
          all(
              School.LEVEL.isAny(Level.POST_SECONDARY, Level.FOR_ADULTS),
              NUMBERS.yes("every-school-counts", FIRST_DAY)),
          all(
              School.LEVEL.is(Level.REVALIDATION),
              BORN.completes(NUMBERS.count("age-revalidation", FIRST_DAY))
                  .of(SCHOOLS.owner())
                  .onOrBefore(FIRST_DAY.yearEnd())));

  static final Test<Person> ATTENDS_SCHOOL =
      SCHOOLS
          .any(
              all(
                  SCHOOL_COUNTS,
                  School.FROM.onOrBefore(LOOKED_AT),
                  School.UNTIL.onOrAfter(FIRST_DAY)))
          .as(
              "attends a school that the regulation names",
              GOOD_START_2018.at("par. 3, par. 6"),
              GOOD_START_2021.at("par. 3"));

  private static final Test<Person> PARENT_OR_GUARDIAN =
      TIE_TO_APPLICANT.isAny(Tie.PARENT, Tie.LEGAL_GUARDIAN, Tie.ACTUAL_CARER);

  private static final Test<Person> CARER_OF_CHILD =
      any(
          PARENT_OR_GUARDIAN,
          TIE_TO_APPLICANT.isAny(Tie.FOSTER_CARER, Tie.CARE_INSTITUTION_DIRECTOR));

  static final Test<Person> ASKED_BY_ENTITLED =
      when(ROLE.is(Role.CHILD), CARER_OF_CHILD)
          .otherwise(any(LEARNS_UNSUPPORTED, LEAVES_CARE))
          .as(
              "asked for by somebody whom the regulation names",
              GOOD_START_2018.at("par. 4 ust. 1"),
              GOOD_START_2021.at("par. 4 ust. 1"));

  private static final Test<Placement> ON_THAT_DAY =
      all(Placement.FROM.onOrBefore(LOOKED_AT), Placement.UNTIL.onOrAfter(LOOKED_AT));

  static final Test<Person> NOT_KEPT_ELSEWHERE =
      PLACEMENTS
          .none(
              all(Placement.KIND.is(Placement.Kind.INSTITUTION), Placement.FREE_KEEP, ON_THAT_DAY))
          .as(
              "is not kept free of charge in an institution or school",
              GOOD_START_2018.at("par. 6"),
              GOOD_START_2021.at("par. 3"));

  private static final Test<Person> IN_FOSTER_CARE =
      PLACEMENTS.any(all(Placement.KIND.is(Placement.Kind.FOSTER_CARE), ON_THAT_DAY));

  private static final Test<Person> BESIDE_THE_PARENTS =
      all(ROLE.is(Role.CHILD), PARENT_OR_GUARDIAN, IN_FOSTER_CARE);

  /** For a child in foster care only whoever gives that care may ask. */
  static final Test<Person> LIVES_WITH_APPLICANT =
      all(LEFT.onOrAfter(LOOKED_AT), not(BESIDE_THE_PARENTS))
          .as(
              "lives with whoever asks for the help",
              GOOD_START_2018.at("par. 4 ust. 1"),
              GOOD_START_2021.at("par. 4 ust. 1"));

  private Pupil() {}
}
