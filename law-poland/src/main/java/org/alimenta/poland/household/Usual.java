package org.alimenta.poland.household;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;

import org.alimenta.law.Household;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.OrderedSum;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.School;
import org.alimenta.poland.Title;

/**
 * What is so in nearly every family and would only worry the others: a check takes it for granted
 * and says so. An application asks it.
 */
final class Usual {
  private static final NumberBook NUMBERS = NumberBook.of("household");

  /** Nobody so young can be married, and hardly anybody has a pay, a farm or somebody to keep. */
  static final Test<Person> TOO_YOUNG_TO_MARRY = isYoungerThan("youngest-marriage");

  private static final Test<Person> IS_PARENTS_CHILD = Person.TIE_TO_APPLICANT.is(Tie.PARENT);

  private static final Test<Person> LIVES_WITH_BOTH_PARENTS =
      all(
          Person.OTHER_PARENT.is(OtherParent.RAISES_TOO),
          Case.PEOPLE.any(other -> Person.ROLE.of(other).isAny(Role.SPOUSE, Role.CO_PARENT)));

  static void tell(Household household) {
    abroad(household);
    home(household);
    money(household);
    household
        .never(Person.MARRIAGE_ENDED, Person.ROLE.is(Role.SPOUSE))
        .usually(
            Person.ALTERNATING_CUSTODY, false, any(not(IS_PARENTS_CHILD), LIVES_WITH_BOTH_PARENTS))
        .follows(
            Person.ALTERNATING_CUSTODY,
            false,
            Person.OTHER_PARENT.isAny(OtherParent.DEAD, OtherParent.UNKNOWN))
        .usuallyNone(Person.SCHOOLS, isYoungerThan("youngest-pupil"))
        .follows(School.KIND, School.Kind.HIGHER_SCHOOL, School.LEVEL.is(School.Level.HIGHER))
        .follows(School.KIND, School.Kind.SCHOOL, not(School.LEVEL.is(School.Level.HIGHER)));
  }

  private static void abroad(Household household) {
    household
        .usuallyAbsent(Person.MOVED_ABROAD, Person.LIVES_IN_POLAND)
        .usually(Person.BENEFIT_ABROAD, false, Person.LIVES_IN_POLAND);
  }

  /** Whoever was told as one of the household lives with it. */
  private static void home(Household household) {
    household
        .usuallyAbsent(Person.TAKEN_INTO_CARE, IS_PARENTS_CHILD)
        .usuallyNone(
            Person.PLACEMENTS,
            Person.ROLE.isAny(Role.SPOUSE, Role.CO_PARENT, Role.KIN_OF_CARED_FOR, Role.HOUSEMATE));
  }

  private static void money(Household household) {
    household
        .usuallyNone(
            Person.INCOMES, all(TOO_YOUNG_TO_MARRY, Person.OTHER_PARENT.is(OtherParent.RAISES_TOO)))
        .usuallyNone(Person.LAND, TOO_YOUNG_TO_MARRY)
        .usuallyNone(Person.SUPPORT_PAID, TOO_YOUNG_TO_MARRY)
        .usually(
            Person.PENSION_CARE_SUPPLEMENT,
            false,
            all(TOO_YOUNG_TO_MARRY, not(Person.OTHER_PARENT.is(OtherParent.DEAD))))
        .asksFirst(
            Person.INCOMES.others().any(other -> Income.KIND.of(other).same(Income.KIND)),
            Income.PAYER)
        .asksFirst(Title.ORDERED.others().count().atLeast(1), OrderedSum.REACHED_BAILIFF);
  }

  private static Test<Person> isYoungerThan(String years) {
    return Person.BORN.completes(NUMBERS.count(years, Case.FILED)).after(Case.FILED);
  }

  private Usual() {}
}
