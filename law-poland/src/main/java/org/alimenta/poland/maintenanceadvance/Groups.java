package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Acts.ADVANCE_CHANGED;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Entitled.ADVANCE_MONTHS_DURING_DIVORCE;
import static org.alimenta.poland.Entitled.FIRST_ADVANCE_DURING_DIVORCE;
import static org.alimenta.poland.Entitled.PERSON;
import static org.alimenta.poland.Entitled.RAISED_BY_BOTH_PARENTS;
import static org.alimenta.poland.Entitled.RELATIVES;
import static org.alimenta.poland.Entitled.TITLES;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.DIVORCE_ASKED;
import static org.alimenta.poland.Person.FAMILY_ALLOWANCE_FOR_OWN_CHILD;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.SCHOOLS;
import static org.alimenta.poland.Person.SEPARATED;
import static org.alimenta.poland.Person.SPOUSE_IMPRISONED;
import static org.alimenta.poland.Person.SPOUSE_INCAPACITATED;
import static org.alimenta.poland.Person.SPOUSE_RELEASED;
import static org.alimenta.poland.PersonInMonth.MARRIED_NOW;
import static org.alimenta.poland.maintenanceadvance.Enforcing.FIRST;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Placement;
import org.alimenta.poland.Relative;
import org.alimenta.poland.School;
import org.alimenta.poland.Title;

/**
 * Who is entitled: three groups of art. 2 pkt 5, and for one year the children of parents who are
 * being divorced (art. 29). A month is judged by its first day; the act knows no part of a month.
 */
final class Groups {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-advance");

  /** Options of {@code maintenance-advance/learner-judgment}. */
  enum LearnerJudgment {
    BEFORE_MAJORITY,
    ANY_TIME
  }

  /** Options of {@code maintenance-advance/divorce-group-counting}. */
  enum DivorceCounting {
    MONTHS_PAID,
    CALENDAR_YEAR
  }

  private static final Day<Person> COMES_OF_AGE = BORN.completes(NUMBERS.count("age-adult", MONTH));

  private static final Test<Person> MINOR =
      COMES_OF_AGE.after(MONTH).as("is a minor in the month", ADVANCE.at("art. 7 ust. 1"));

  private static final Test<Person> LEARNS =
      SCHOOLS
          .any(all(School.FROM.onOrBefore(MONTH.monthEnd()), School.UNTIL.onOrAfter(MONTH)))
          .as("learns in the month", ADVANCE.at("art. 7 ust. 1"));

  private static final Test<Person> LEARNS_YOUNG_ENOUGH =
      all(LEARNS, BORN.completes(NUMBERS.count("age-learning", MONTH)).after(MONTH));

  static final Test<Entitled> OF_AN_AGE =
      any(MINOR, LEARNS_YOUNG_ENOUGH)
          .of(PERSON)
          .as("is a minor or learns", ADVANCE.at("art. 7 ust. 1"));

  private static final Test<Person> SINGLE =
      any(not(MARRIED_NOW), SEPARATED.onOrBefore(MONTH))
          .as(
              "is a single parent",
              ADVANCE.at("art. 2 pkt 5 lit. a"),
              ADVANCE_CHANGED.at("art. 11"));

  private static final Test<Entitled> RAISED_BY_SINGLE_PARENT =
      all(
              not(RAISED_BY_BOTH_PARENTS),
              RELATIVES.any(all(Relative.KIN.is(Relative.Kin.PARENT), SINGLE.of(Relative.PERSON))))
          .as("is raised by a single parent", ADVANCE.at("art. 2 pkt 5 lit. a"));

  private static final Test<Person> SPOUSE_IN_PRISON =
      all(
          SPOUSE_IMPRISONED.onOrBefore(MONTH),
          SPOUSE_RELEASED.onOrAfter(MONTH),
          SPOUSE_IMPRISONED
              .plusMonths(NUMBERS.count("prison-months", MONTH))
              .before(SPOUSE_RELEASED));

  private static final Test<Person> SPOUSE_CANNOT_CARE =
      all(MARRIED_NOW, any(SPOUSE_IN_PRISON, SPOUSE_INCAPACITATED.onOrBefore(MONTH)))
          .as("the spouse is in prison or incapacitated", ADVANCE.at("art. 2 pkt 5 lit. b"));

  private static final Test<Entitled> RAISED_WITHOUT_SPOUSE =
      RELATIVES
          .any(all(Relative.KIN.is(Relative.Kin.PARENT), SPOUSE_CANNOT_CARE.of(Relative.PERSON)))
          .as(
              "is raised by somebody whose spouse is in prison or incapacitated",
              ADVANCE.at("art. 2 pkt 5 lit. b"));

  private static final Test<Entitled> ORDERED_BEFORE_MAJORITY =
      TITLES.any(title -> Title.ISSUED.of(title).before(COMES_OF_AGE.of(PERSON)));

  /** Maintenance was ordered from the parents: the title itself shows it. */
  private static final Test<Entitled> LEARNER =
      all(
              not(MINOR.of(PERSON)),
              LEARNS.of(PERSON),
              when(
                      NUMBERS
                          .choice("learner-judgment", MONTH, LearnerJudgment.class)
                          .is(LearnerJudgment.BEFORE_MAJORITY),
                      ORDERED_BEFORE_MAJORITY)
                  .otherwise(YES))
          .as("is an adult who learns", ADVANCE.at("art. 2 pkt 5 lit. c, art. 27 pkt 2 lit. d"));

  private static final Day<Entitled> FIRST_DURING_DIVORCE =
      FIRST_ADVANCE_DURING_DIVORCE.butNotAfter(FIRST);

  private static final Count<Case> LONGEST = NUMBERS.count("divorce-group-months", MONTH);

  /** Whether breaks count is a documented choice. */
  private static final Test<Entitled> WITHIN_ONE_YEAR =
      when(
              NUMBERS
                  .choice("divorce-group-counting", MONTH, DivorceCounting.class)
                  .is(DivorceCounting.CALENDAR_YEAR),
              MONTH.before(FIRST_DURING_DIVORCE.plusMonths(LONGEST)))
          .otherwise(ADVANCE_MONTHS_DURING_DIVORCE.plus(FIRST.monthsThrough(MONTH)).atMost(LONGEST))
          .as("not longer than one year during the divorce", ADVANCE.at("art. 29 ust. 1"));

  private static final Test<Person> BEING_DIVORCED =
      all(MARRIED_NOW, DIVORCE_ASKED.onOrBefore(MONTH.monthEnd()))
          .as("has asked for divorce or separation", ADVANCE.at("art. 29 ust. 1"));

  private static final Test<Entitled> DURING_DIVORCE =
      all(
              RELATIVES.any(
                  all(Relative.KIN.is(Relative.Kin.PARENT), BEING_DIVORCED.of(Relative.PERSON))),
              WITHIN_ONE_YEAR)
          .as("is raised by a parent who is being divorced", ADVANCE.at("art. 29"));

  static final Test<Entitled> IN_A_GROUP =
      any(RAISED_BY_SINGLE_PARENT, RAISED_WITHOUT_SPOUSE, LEARNER, DURING_DIVORCE)
          .as("belongs to a group that the act names", ADVANCE.at("art. 2 pkt 5, art. 29"));

  private static final Test<Placement> STAYS =
      all(
          any(
              Placement.KIND.is(Placement.Kind.FOSTER_CARE),
              Placement.KIND.is(Placement.Kind.INSTITUTION)),
          Placement.FROM.onOrBefore(MONTH),
          Placement.UNTIL.onOrAfter(MONTH));

  static final Test<Entitled> NOT_PLACED =
      PLACEMENTS
          .none(STAYS)
          .of(PERSON)
          .as(
              "lives neither in an institution nor in a foster family",
              ADVANCE.at("art. 8 ust. 3"));

  static final Test<Entitled> NOT_MARRIED =
      not(MARRIED_NOW).of(PERSON).as("is not married in the month", ADVANCE.at("art. 8 ust. 3"));

  static final Test<Entitled> NO_ALLOWANCE_FOR_OWN_CHILD =
      not(FAMILY_ALLOWANCE_FOR_OWN_CHILD)
          .of(PERSON)
          .as("gets no family allowance for a child of their own", ADVANCE.at("art. 8 ust. 3"));

  private Groups() {}
}
