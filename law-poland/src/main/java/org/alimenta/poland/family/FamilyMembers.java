package org.alimenta.poland.family;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.CARE_BENEFIT_IS_DUE;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.MARRIAGE_ENDED;
import static org.alimenta.poland.Person.MARRIED;
import static org.alimenta.poland.Person.OWN_CHILD_BORN;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.UNDER_GUARDIAN;

import org.alimenta.law.Day;
import org.alimenta.law.Many;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;

/**
 * The family (art. 3 pkt 16): spouses or parents of a common child, and the children whom they
 * maintain up to the age that counts. A common household is not required. Who belongs to it on any
 * day of the month counts for the whole month.
 */
public final class FamilyMembers {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  private static final Test<Person> YOUNG_ENOUGH =
      BORN.completes(NUMBERS.count("age-family-child", MONTH))
          .after(MONTH)
          .as("a child up to the age that counts", FAMILY_BENEFITS.at("art. 3 pkt 16"));

  /** On the first day of the month. */
  public static final Test<Person> MARRIED_NOW =
      all(MARRIED.onOrBefore(MONTH), MARRIAGE_ENDED.onOrAfter(MONTH))
          .as("is married on the first day of the month", FAMILY_BENEFITS.at("art. 7 pkt 1"));

  static final Day<Person> COMES_OF_AGE = BORN.completes(NUMBERS.count("age-adult", MONTH));

  private static final Test<Person> ADULT_WITH_OWN_CHILD =
      all(COMES_OF_AGE.onOrBefore(MONTH), OWN_CHILD_BORN.onOrBefore(MONTH));

  private static final Test<Person> HAS_FAMILY_OF_ITS_OWN =
      when(
              NUMBERS.yes("child-with-own-family-left-out", MONTH),
              any(MARRIED_NOW, ADULT_WITH_OWN_CHILD))
          .otherwise(NO)
          .as(
              "a married child, or an adult child with a child",
              FAMILY_BENEFITS.at("art. 3 pkt 16"));

  /** Older children count while a benefit for the family's care of them is due. */
  private static final Test<Person> CHILD_COUNTS =
      all(
          any(YOUNG_ENOUGH, all(Disability.SEVERE, CARE_BENEFIT_IS_DUE)),
          not(UNDER_GUARDIAN),
          not(HAS_FAMILY_OF_ITS_OWN));

  /** One of the persons who raise the children: the applicant, the spouse, the other parent. */
  public static final Test<Person> IS_PARENT_HERE =
      ROLE.isAny(Role.SELF, Role.SPOUSE, Role.CO_PARENT);

  private static final Test<Person> IN_MONTH =
      all(BORN.onOrBefore(MONTH.monthEnd()), LEFT.onOrAfter(MONTH));

  /** Belongs to the applicant's family in the month under examination. */
  public static final Test<Person> MEMBER =
      all(
              any(IS_PARENT_HERE, all(ROLE.is(Role.CHILD), CHILD_COUNTS)),
              IN_MONTH,
              not(Placed.LEFT_OUT_OF_FAMILY))
          .as("member of the family", FAMILY_BENEFITS.at("art. 3 pkt 16, art. 5 ust. 7"));

  /** In the month under examination. */
  public static final Many<Case, Person> MEMBERS = Case.PEOPLE.where(MEMBER);

  private FamilyMembers() {}
}
