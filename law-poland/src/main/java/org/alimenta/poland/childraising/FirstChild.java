package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.BASE_YEAR;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.FOR_EVERY_CHILD;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.START;

import org.alimenta.law.Many;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.family.Disability;
import org.alimenta.poland.family.FamilyIncome;
import org.alimenta.poland.family.FamilyIncomeTerms;
import org.alimenta.poland.family.FamilyMembers;
import org.alimenta.poland.family.Placed;

/**
 * Until June 2019 the first child had the benefit only below an income limit (art. 5 ust. 3-4). The
 * act has its own family: those who live together, with kept children up to 25 (art. 2 pkt 16). A
 * child under a legal guardian is a family alone.
 */
final class FirstChild {
  private static final NumberBook NUMBERS = NumberBook.of("child-raising-benefit");

  private static final Test<Person> AT_HOME =
      all(
          BORN.onOrBefore(MONTH.monthEnd()),
          LEFT.onOrAfter(MONTH),
          not(any(Placed.IN_INSTITUTION, Placed.IN_FOSTER_CARE)));

  private static final Test<Person> CHILD_OF_THE_FAMILY =
      all(
          ROLE.is(Role.CHILD),
          AT_HOME,
          not(UNDER_GUARDIAN),
          not(FamilyMembers.MARRIED_NOW),
          any(
              BORN.completes(NUMBERS.count("age-family-child", MONTH)).after(MONTH),
              all(Disability.SEVERE, Person.CARE_BENEFIT_IS_DUE)));

  private static final Test<Person> MEMBER =
      any(all(FamilyMembers.IS_PARENT_HERE, AT_HOME), CHILD_OF_THE_FAMILY)
          .as("member of the family that lives together", CHILD_RAISING.at("art. 2 pkt 16"));

  private static final Many<Case, Person> MEMBERS = Case.PEOPLE.where(MEMBER);

  /** Somebody who comes of age is left out from the month after the one of the birthday. */
  private static final Test<Person> COUNTS_FOR_THE_ORDER =
      all(CHILD_OF_THE_FAMILY, BORN.completes(NUMBERS.count("age-limit", START)).after(MONTH));

  private static final Test<Person> ALONE_OR_OLDEST =
      Case.PEOPLE
          .others()
          .none(
              other ->
                  all(
                      COUNTS_FOR_THE_ORDER.of(other),
                      any(
                          BORN.of(other).before(BORN),
                          all(BORN.of(other).is(BORN), AboutChild.CHOSEN_AS_FIRST.of(other)))));

  private static final Test<Person> IS_FIRST =
      any(UNDER_GUARDIAN, ALONE_OR_OLDEST)
          .as("the only or the oldest child under eighteen", CHILD_RAISING.at("art. 2 pkt 14"));

  private static final FamilyIncome INCOME =
      FamilyIncome.of(new FamilyIncomeTerms(START, BASE_YEAR, Filing.BY_FILING), MEMBERS);

  private static final Test<Case> DISABLED_CHILD =
      MEMBERS
          .any(all(ROLE.is(Role.CHILD), Disability.DISABLED))
          .as("a disabled child lives in the family", CHILD_RAISING.at("art. 5 ust. 4"));

  private static final Money<Case> USUAL = NUMBERS.money("first-child-criterion", START);

  private static final Money<Case> WITH_DISABLED_CHILD =
      NUMBERS.money("first-child-criterion-disabled", START);

  private static final Money<Case> OF_FAMILY =
      when(DISABLED_CHILD, WITH_DISABLED_CHILD)
          .otherwise(USUAL)
          .as("income limit for the first child", CHILD_RAISING.at("art. 5 ust. 3-4"));

  private static final Money<Person> OF_CHILD_ALONE =
      when(Disability.DISABLED, WITH_DISABLED_CHILD)
          .otherwise(USUAL)
          .as("income limit for a child under a guardian", CHILD_RAISING.at("art. 5 ust. 3-4"));

  private static final Test<Person> BELOW_LIMIT =
      when(UNDER_GUARDIAN, INCOME.ofPerson().atMost(OF_CHILD_ALONE))
          .otherwise(INCOME.perPerson().atMost(OF_FAMILY));

  private static final Test<Person> INCOME_IS_NOT_ASKED = any(FOR_EVERY_CHILD, not(IS_FIRST));

  static final Test<Person> INCOME_IS_TOLD =
      any(INCOME_IS_NOT_ASKED, INCOME.isTold())
          .as(
              "income of the base year is told, where the benefit rests on it",
              CHILD_RAISING.at("art. 13 ust. 4, art. 19"));

  static final Test<Person> INCOME_ALLOWS =
      any(INCOME_IS_NOT_ASKED, BELOW_LIMIT)
          .as(
              "income per person is low enough for the first child, or does not count",
              CHILD_RAISING.at("art. 5 ust. 3-4"));

  private FirstChild() {}
}
