package org.alimenta.poland.family;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Person.PLACEMENTS;

import org.alimenta.law.Test;
import org.alimenta.poland.Person;
import org.alimenta.poland.Placement;
import org.alimenta.poland.Placement.Kind;

/**
 * Stays that end rights: an institution that gives full keep round the clock free of charge, and
 * foster care. A month counts when the person stays there through the whole of it.
 */
public final class Placed {
  private static final Test<Placement> WHOLE_MONTH =
      all(Placement.FROM.onOrBefore(MONTH), Placement.UNTIL.onOrAfter(MONTH.monthEnd()));

  private static final Test<Placement> FREE_INSTITUTION =
      all(Placement.KIND.is(Kind.INSTITUTION), Placement.FREE_KEEP);

  public static final Test<Person> IN_INSTITUTION =
      PLACEMENTS
          .any(all(FREE_INSTITUTION, WHOLE_MONTH))
          .as(
              "lives in an institution the whole month",
              FAMILY_BENEFITS.at("art. 3 pkt 7, art. 7 pkt 2-3"));

  public static final Test<Person> IN_FOSTER_CARE =
      PLACEMENTS
          .any(all(Placement.KIND.is(Kind.FOSTER_CARE), WHOLE_MONTH))
          .as("lives in foster care the whole month", FAMILY_BENEFITS.at("art. 7 pkt 2"));

  /** Left out when the persons of the family are counted; foster care only since April 2016. */
  static final Test<Person> LEFT_OUT_OF_FAMILY =
      inForceOn(MONTH)
          .from("1900-01-01", IN_INSTITUTION)
          .from("2016-04-01", any(IN_INSTITUTION, IN_FOSTER_CARE))
          .as(
              "is placed outside the family and not counted in it",
              FAMILY_BENEFITS.at("art. 5 ust. 7"),
              CHILD_RAISING.at("art. 41"));

  private Placed() {}
}
