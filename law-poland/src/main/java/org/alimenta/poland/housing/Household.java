package org.alimenta.poland.housing;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.HOUSING_ALLOWANCE;
import static org.alimenta.poland.Acts.HOUSING_CHANGED_2020;
import static org.alimenta.poland.Case.FILED;
import static org.alimenta.poland.Case.PEOPLE;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.PLACEMENTS;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.housing.RecentIncome.KEEPS_HOUSE_HERE;

import org.alimenta.law.Count;
import org.alimenta.law.Many;
import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Role;
import org.alimenta.poland.Placement;

/**
 * The applicant, and everybody who lives and keeps house there by the applicant's right (art. 4),
 * on the day of filing.
 */
final class Household {
  private static final Test<Placement> FREE_KEEP_WHEN_FILING =
      all(
          Placement.KIND.is(Placement.Kind.INSTITUTION),
          Placement.FROM.onOrBefore(FILED),
          Placement.UNTIL.onOrAfter(FILED),
          Placement.FREE_KEEP);

  /** Before 1 July 2021 a stay in an institution changed nothing. */
  private static final Test<Person> KEPT_ELSEWHERE =
      inForceOn(FILED)
          .from("1900-01-01", NO)
          .from("2021-07-01", PLACEMENTS.any(FREE_KEEP_WHEN_FILING))
          .as(
              "is kept free of charge in an institution",
              HOUSING_ALLOWANCE.at("art. 2 ust. 3, art. 4"),
              HOUSING_CHANGED_2020.at("art. 11, art. 36"));

  private static final Test<Person> BELONGS =
      all(
              any(
                  ROLE.is(Role.SELF),
                  all(not(ROLE.is(Role.OUTSIDE)), LEFT.onOrAfter(FILED), KEEPS_HOUSE_HERE)),
              not(KEPT_ELSEWHERE))
          .as("belongs to the household of the dwelling", HOUSING_ALLOWANCE.at("art. 4"));

  static final Many<Case, Person> MEMBERS = PEOPLE.where(BELONGS);

  static final Count<Case> PERSONS =
      MEMBERS
          .count()
          .butAtLeast(1)
          .as("persons in the household of the dwelling", HOUSING_ALLOWANCE.at("art. 4"));

  static final Test<Case> APPLICANT_IS_AT_HOME =
      PEOPLE
          .none(all(ROLE.is(Role.SELF), KEPT_ELSEWHERE))
          .as(
              "the applicant is not kept free of charge in an institution",
              HOUSING_ALLOWANCE.at("art. 2 ust. 3"));

  private Household() {}
}
