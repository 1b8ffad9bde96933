package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.CHILD_RAISING_CHANGED_2021;
import static org.alimenta.poland.Acts.FOREIGNERS_2025;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BENEFIT_ABROAD;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.MARRIED;
import static org.alimenta.poland.Person.OWN_CHILD_BORN;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.START;

import org.alimenta.law.Day;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.family.Disability;
import org.alimenta.poland.family.FamilyMembers;
import org.alimenta.poland.family.LoneParent;
import org.alimenta.poland.family.Placed;

/** For which child, and to whom, the benefit is due (art. 4, 5a, 8). */
final class Child {
  private static final NumberBook NUMBERS = NumberBook.of("child-raising-benefit");

  /** Options of {@code child-raising-benefit/birthday}. */
  enum Birthday {
    NOT_PAID,
    PAID
  }

  static final Test<Person> IS_CONCERNED =
      ROLE.is(Role.CHILD).as("a child whom the applicant raises", CHILD_RAISING.at("art. 4"));

  private static final Day<Person> EIGHTEENTH_BIRTHDAY =
      BORN.completes(NUMBERS.count("age-limit", START));

  /** Until the birthday is reached: whether that day itself is paid is a documented choice. */
  static final Day<Person> LAST_DAY =
      when(NUMBERS.choice("birthday", START, Birthday.class).is(Birthday.PAID), EIGHTEENTH_BIRTHDAY)
          .otherwise(EIGHTEENTH_BIRTHDAY.plusDays(-1))
          .as("last day before coming of age that is paid", CHILD_RAISING.at("art. 4 ust. 3"));

  static final Test<Person> OF_AN_AGE =
      all(LAST_DAY.onOrAfter(MONTH), BORN.onOrBefore(MONTH.monthEnd()))
          .as("is under eighteen on a day of the month", CHILD_RAISING.at("art. 4 ust. 3"));

  private static final Test<Person> HEAD_OF_INSTITUTION =
      TIE_TO_APPLICANT.isAny(Tie.CARE_HOME_DIRECTOR, Tie.CARE_INSTITUTION_DIRECTOR);

  private static final Test<Person> CARER_INSTEAD_OF_PARENTS =
      any(TIE_TO_APPLICANT.is(Tie.FOSTER_CARER), HEAD_OF_INSTITUTION);

  private static final Test<Person> FAMILY_TIE =
      TIE_TO_APPLICANT.isAny(Tie.PARENT, Tie.ACTUAL_CARER, Tie.LEGAL_GUARDIAN);

  private static final Test<Person> FAMILY_OR_CARE_HOME =
      any(FAMILY_TIE, TIE_TO_APPLICANT.is(Tie.CARE_HOME_DIRECTOR));

  static final Test<Person> CLAIMED_BY_ENTITLED =
      inForceOn(START)
          .from("1900-01-01", FAMILY_TIE)
          .from("2019-07-01", FAMILY_OR_CARE_HOME)
          .from("2022-06-01", any(FAMILY_TIE, CARER_INSTEAD_OF_PARENTS))
          .as(
              "claimed by a parent, guardian, carer or head of a home whom the act names",
              CHILD_RAISING.at("art. 4 ust. 2, art. 5a"),
              CHILD_RAISING_CHANGED_2021.at("art. 1"));

  private static final Test<Person> BESIDE_THE_PARENTS = all(FAMILY_TIE, Placed.IN_FOSTER_CARE);

  static final Test<Person> LIVES_WITH_CLAIMANT =
      all(LEFT.onOrAfter(MONTH), not(BESIDE_THE_PARENTS))
          .as("lives with and is kept by whoever claims", CHILD_RAISING.at("art. 4 ust. 2"));

  private static final Test<Person> NOT_KEPT_BY_OTHERS =
      any(HEAD_OF_INSTITUTION, not(Placed.IN_INSTITUTION));

  /** A month of which only a part was spent there is paid: the act has no part of such a month. */
  static final Test<Person> NOT_PLACED =
      inForceOn(START)
          .from("1900-01-01", not(any(Placed.IN_INSTITUTION, Placed.IN_FOSTER_CARE)))
          .from("2019-07-01", all(NOT_KEPT_BY_OTHERS, not(Placed.IN_FOSTER_CARE)))
          .from("2022-06-01", NOT_KEPT_BY_OTHERS)
          .as(
              "is not placed where others keep the child",
              CHILD_RAISING.at("art. 8 ust. 1 pkt 2"),
              CHILD_RAISING_CHANGED_2021.at("art. 1"));

  static final Test<Person> NOT_MARRIED =
      not(FamilyMembers.MARRIED_NOW)
          .as("the child is not married", CHILD_RAISING.at("art. 8 ust. 1 pkt 1"));

  /** Under eighteen only a wedding makes a person of age. */
  private static final Test<Person> OF_AGE_BY_MARRIAGE = MARRIED.onOrBefore(MONTH.monthEnd());

  static final Test<Person> WITHOUT_OWN_BENEFIT =
      not(all(
              OF_AGE_BY_MARRIAGE,
              OWN_CHILD_BORN.onOrBefore(MONTH.monthEnd()),
              AboutChild.OWN_BENEFIT))
          .as(
              "has no child-raising benefit for a child of their own",
              CHILD_RAISING.at("art. 8 ust. 1 pkt 3"));

  static final Test<Person> NOTHING_FROM_ABROAD =
      not(BENEFIT_ABROAD)
          .as(
              "nobody has a comparable benefit abroad for the child",
              CHILD_RAISING.at("art. 8 ust. 1 pkt 4"));

  /** Only for applications from 1 August 2017 to 30 June 2019. */
  static final Test<Person> TITLE_IS_THERE =
      not(all(NUMBERS.yes("lone-parent-needs-title", Case.FILED), not(LoneParent.SETTLED)))
          .as(
              "maintenance is ordered from the other parent, or the act asks for none",
              CHILD_RAISING.at("art. 8 ust. 2"));

  private static final Test<Person> FROM_THE_UNION =
      Person.CITIZENSHIP.isAny(Person.Citizenship.POLISH, Person.Citizenship.EU_COORDINATION);

  private static final Test<Person> CLAIMS = ROLE.is(Role.SELF);

  static final Test<Case> CLAIMANT_LIVES_HERE =
      Case.PEOPLE
          .where(CLAIMS)
          .all(
              all(
                  not(Person.CITIZENSHIP.is(Person.Citizenship.OTHER)),
                  Person.LIVES_IN_POLAND,
                  Person.MOVED_ABROAD.after(MONTH)))
          .as(
              "the applicant lives in Poland with a right to stay that the act names",
              CHILD_RAISING.at("art. 1 ust. 2-3"));

  private static final Test<Case> CLAIMANT_WORKS =
      Case.PEOPLE
          .where(CLAIMS)
          .all(AboutChild.ECONOMICALLY_ACTIVE)
          .as("the applicant is economically active", FOREIGNERS_2025.at("art. 1"));

  private static final Test<Case> CLAIMANT_FROM_THE_UNION =
      Case.PEOPLE
          .where(CLAIMS)
          .all(FROM_THE_UNION)
          .as("the applicant is a citizen of the European Union", FOREIGNERS_2025.at("art. 1"));

  static final Test<Person> FOREIGN_FAMILY_TAKES_PART =
      inForceOn(START)
          .from("1900-01-01", YES)
          .from(
              "2026-06-01",
              any(
                  CLAIMANT_FROM_THE_UNION,
                  Disability.DISABLED,
                  all(CLAIMANT_WORKS, AboutChild.LEARNS_IN_POLAND)))
          .as(
              "a family from outside the European Union works and learns here",
              FOREIGNERS_2025.at("art. 1"));

  private Child() {}
}
