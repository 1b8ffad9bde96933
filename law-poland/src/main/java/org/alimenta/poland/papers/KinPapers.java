package org.alimenta.poland.papers;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Case.DECIDED;

import org.alimenta.law.Paper;
import org.alimenta.poland.Relative;
import org.alimenta.poland.Relative.Kin;

/** What shows by what right somebody asks for a person entitled to maintenance. */
public final class KinPapers {
  private KinPapers() {}

  public static Paper<Relative> guardian() {
    return Paper.of("guardianship-order", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(Relative.KIN.is(Kin.LEGAL_GUARDIAN))
        .issuedBy("court");
  }

  /** It names the parents. */
  public static Paper<Relative> birth() {
    return Paper.of("birth-certificate", Relative.IS)
        .proves(Relative.KIN)
        .neededWhen(Relative.KIN.is(Kin.PARENT))
        .issuedBy("registry-office");
  }

  /** When the marriage to somebody who belonged to the family has ended. */
  public static Paper<Relative> endOfParentsMarriage() {
    return Paper.of("end-of-parents-marriage", Relative.IS)
        .proves(Relative.UNTIL)
        .neededWhen(all(Relative.KIN.is(Kin.SPOUSE_OF_PARENT), Relative.UNTIL.onOrBefore(DECIDED)))
        .issuedBy("court-or-registry");
  }
}
