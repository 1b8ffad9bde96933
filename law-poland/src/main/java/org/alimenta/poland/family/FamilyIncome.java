package org.alimenta.poland.family;

import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.family.FamilyMembers.MEMBERS;
import static org.alimenta.poland.family.FamilyPeriod.ARISES;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;
import static org.alimenta.poland.family.FamilyPeriod.START;

import org.alimenta.law.Count;
import org.alimenta.law.Fine;
import org.alimenta.law.Many;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.income.BaseYearTold;
import org.alimenta.poland.income.IncomeTerms;
import org.alimenta.poland.income.PersonIncome;

/**
 * The income of a family in the month under examination, in zloty a month with fractions. An act
 * with another period, base year or family makes its own; {@link #OF_FAMILY_BENEFITS} is that of
 * the act on family benefits.
 */
public final class FamilyIncome {
  /** By the benefit period and the base year of family benefits. */
  public static final FamilyIncome OF_FAMILY_BENEFITS =
      of(new FamilyIncomeTerms(START, BASE_YEAR, ARISES), MEMBERS);

  private final IncomeTerms terms;
  private final Many<Case, Person> members;
  private final Fine<Person> ofPerson;

  private FamilyIncome(IncomeTerms terms, Many<Case, Person> members) {
    this.terms = terms;
    this.members = members;
    this.ofPerson = PersonIncome.by(terms);
  }

  /**
   * @param terms how one person's income is counted, for which period and base year
   * @param members who belongs to the family in the month
   */
  public static FamilyIncome of(IncomeTerms terms, Many<Case, Person> members) {
    return new FamilyIncome(terms, members);
  }

  /** A month's income of one person. */
  public Fine<Person> ofPerson() {
    return ofPerson;
  }

  /** A month's income of all members together. */
  public Fine<Case> ofFamily() {
    return members
        .sum(ofPerson)
        .as("monthly income of the family", FAMILY_BENEFITS.at("art. 3 pkt 2, art. 5 ust. 1"));
  }

  /** At least one. */
  public Count<Case> persons() {
    return members
        .count()
        .butAtLeast(1)
        .as("persons in the family", FAMILY_BENEFITS.at("art. 3 pkt 16, art. 5 ust. 7"));
  }

  /** A month's income of the family divided by its members. */
  public Fine<Case> perPerson() {
    return ofFamily()
        .dividedBy(persons())
        .as("monthly income per person", FAMILY_BENEFITS.at("art. 5 ust. 1"));
  }

  /** An application that tells another year than the base year of some source is not complete. */
  public Test<Case> isTold() {
    return members
        .all(BaseYearTold.forEverySource(terms.baseYear()))
        .as(
            "income of the base year is told for every source",
            FAMILY_BENEFITS.at("art. 23 ust. 3-4, art. 24a"));
  }
}
