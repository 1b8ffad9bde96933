package org.alimenta.poland.family;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.ROLE;

import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;

/**
 * The income criterion (art. 5 ust. 1-2), zloty per person and month: one for all, a higher one for
 * a family with a disabled child.
 */
public final class FamilyCriterion {
  private static final NumberBook NUMBERS = NumberBook.of("family-benefits");

  /** The amount of art. 5 ust. 1. */
  public static final Money<Case> GENERAL = NUMBERS.money("criterion", MONTH);

  /** The amount of art. 5 ust. 2. */
  public static final Money<Case> WITH_DISABLED_CHILD =
      NUMBERS.money("criterion-disabled-child", MONTH);

  /** Any child who belongs to the family, whatever benefit is asked for. */
  public static final Test<Case> DISABLED_CHILD_IN_FAMILY =
      FamilyMembers.MEMBERS
          .any(all(ROLE.is(Role.CHILD), Disability.DISABLED))
          .as("a disabled child belongs to the family", FAMILY_BENEFITS.at("art. 5 ust. 2"));

  public static final Money<Case> OF_FAMILY =
      when(DISABLED_CHILD_IN_FAMILY, WITH_DISABLED_CHILD)
          .otherwise(GENERAL)
          .as("income criterion per person", FAMILY_BENEFITS.at("art. 5 ust. 1-2"));

  /** For a child under a legal guardian, who counts alone. */
  public static final Money<Person> OF_CHILD =
      when(Person.UNDER_GUARDIAN, when(Disability.DISABLED, WITH_DISABLED_CHILD).otherwise(GENERAL))
          .otherwise(OF_FAMILY)
          .as(
              "income criterion for this person",
              FAMILY_BENEFITS.at("art. 5 ust. 1-2, art. 5 ust. 11"));

  private FamilyCriterion() {}
}
