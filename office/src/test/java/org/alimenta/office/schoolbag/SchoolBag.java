package org.alimenta.office.schoolbag;

import static org.alimenta.law.Ground.need;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Person.ROLE;

import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.law.citation.Act;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;

/** An invented grant of an invented commune: a bag for every child that begins school. */
final class SchoolBag {
  private static final NumberBook NUMBERS = NumberBook.of("school-bag");

  private static final Act ACT =
      new Act(
          "Uchwała nr 1/2024",
          "Resolution no. 1/2024 of an invented council",
          "Uchwała nr 1/2024 wymyślonej rady gminy");

  /** The benefit's own fact, of which nobody else knows. */
  private static final Test<Person> BEGINS_SCHOOL =
      Person.IS.fact("begins-school").from(Source.APPLICANT).yes();

  private static final Test<Person> IS_A_CHILD =
      ROLE.is(Role.CHILD).as("is a child of the family", ACT.at("par. 1"));

  private static final Test<Person> GOES_TO_THE_FIRST_GRADE =
      BEGINS_SCHOOL.as("begins school this year", ACT.at("par. 2"));

  private static final Money<Case> SUM =
      NUMBERS.money("amount", FILED).as("price of a school bag", ACT.at("par. 3"));

  private static final Day<Case> DECIDE_BY =
      FILED.plusDays(NUMBERS.count("days", FILED)).as("decide on the bag", ACT.at("par. 4"));

  static final Benefit<Person> BENEFIT =
      Benefit.of("school-bag", Person.IS, ACT, "2024-01-01")
          .requires(need(IS_A_CHILD, Outcome.NOT_APPLICABLE))
          .requires(need(GOES_TO_THE_FIRST_GRADE))
          .pays(SUM)
          .decideBy(DECIDE_BY)
          .provedBy(
              Paper.of("first-grade-letter", Person.IS)
                  .proves(BEGINS_SCHOOL)
                  .issuedBy("school")
                  .cites(ACT.at("par. 5")));

  private SchoolBag() {}
}
