package org.alimenta.poland.papers;

import static org.alimenta.law.Law.not;

import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Title;

/** The title for maintenance, and that it could not be enforced. */
public final class SupportPapers {
  private static final Test<Enforcement> ABROAD =
      not(Enforcement.PLACE.isAny(Place.IN_POLAND, Place.BANKRUPTCY));

  private SupportPapers() {}

  public static Paper<Title> title() {
    return Paper.of("court-title", Title.IS)
        .proves(Title.KIND, Title.OBLIGES, Title.ISSUED, Title.ENFORCEABLE)
        .issuedBy("court");
  }

  /** With the sums enforced. */
  public static Paper<Enforcement> ineffectiveness() {
    return Paper.of("ineffectiveness-certificate", Enforcement.IS)
        .proves(Enforcement.PLACE, Enforcement.CERTIFIED, Enforcement.OWED)
        .neededWhen(not(ABROAD))
        .issuedBy("bailiff");
  }

  /** What was done to enforce abroad, or why nothing could be. */
  public static Paper<Enforcement> enforcementAbroad() {
    return Paper.of("foreign-enforcement-information", Enforcement.IS)
        .proves(Enforcement.PLACE, Enforcement.CERTIFIED, Enforcement.COURT_ASKED)
        .neededWhen(ABROAD)
        .issuedBy("court");
  }
}
