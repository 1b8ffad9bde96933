package org.alimenta.poland.family;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.ALTERNATING_CUSTODY;
import static org.alimenta.poland.Person.BORN;
import static org.alimenta.poland.Person.LEFT;
import static org.alimenta.poland.Person.OTHER_PARENT;
import static org.alimenta.poland.Person.ROLE;
import static org.alimenta.poland.Person.SEPARATED;
import static org.alimenta.poland.family.FamilyMembers.MARRIED_NOW;

import org.alimenta.law.Test;
import org.alimenta.poland.Case;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.Person.Role;

/**
 * Whoever raises a child alone must have had maintenance set, unless nobody can be made to pay
 * (art. 7 pkt 5): the other parent is dead or unknown, the claim was dismissed, the court put the
 * whole cost on one parent, or the child lives with each parent in turn by order of a court.
 */
public final class LoneParent {
  private static final Test<Person> WITHOUT_SPOUSE =
      any(not(MARRIED_NOW), SEPARATED.onOrBefore(MONTH))
          .as(
              "is single, divorced, widowed, or separated by a court",
              FAMILY_BENEFITS.at("art. 3 pkt 17a"));

  /** Without a spouse in law, and without the other parent of a common child in the family. */
  public static final Test<Case> RAISES_ALONE =
      all(
              Case.PEOPLE.none(
                  all(
                      ROLE.isAny(Role.SPOUSE, Role.CO_PARENT),
                      BORN.onOrBefore(MONTH.monthEnd()),
                      LEFT.onOrAfter(MONTH))),
              Case.PEOPLE.any(all(ROLE.is(Role.SELF), WITHOUT_SPOUSE)))
          .as("raises the children alone", FAMILY_BENEFITS.at("art. 3 pkt 17a"));

  /** By the latest text; without a name, for acts that took the rule over. */
  public static final Test<Person> SETTLED =
      any(not(RAISES_ALONE), not(OTHER_PARENT.is(OtherParent.WITHOUT_TITLE)), ALTERNATING_CUSTODY);

  /** As family benefits have required it since September 2005. */
  public static final Test<Person> MAINTENANCE_SETTLED =
      inForceOn(MONTH)
          .from("1900-01-01", YES)
          .from(
              "2005-09-01",
              any(
                  not(RAISES_ALONE),
                  not(
                      OTHER_PARENT.isAny(
                          OtherParent.WITHOUT_TITLE, OtherParent.NOT_OBLIGED_BY_COURT))))
          .from(
              "2006-01-14", any(not(RAISES_ALONE), not(OTHER_PARENT.is(OtherParent.WITHOUT_TITLE))))
          .from("2017-08-01", SETTLED)
          .as(
              "maintenance from the other parent is set, or nobody can be made to pay it",
              FAMILY_BENEFITS.at("art. 7 pkt 5"));

  private LoneParent() {}
}
