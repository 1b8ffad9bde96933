package org.alimenta.poland.careallowance;

import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Certificate.APPLIED;
import static org.alimenta.poland.Certificate.DEGREE;
import static org.alimenta.poland.Certificate.DISABLED_SINCE;
import static org.alimenta.poland.Certificate.FROM;
import static org.alimenta.poland.Certificate.ISSUED;
import static org.alimenta.poland.Certificate.ISSUED_BY;
import static org.alimenta.poland.Certificate.UNTIL;

import org.alimenta.law.Paper;
import org.alimenta.poland.Certificate;

/** What proves the facts of the care allowance. */
final class CareAllowancePapers {
  /** The office sees the certificates of the boards of adjudication itself. */
  private static final Paper<Certificate> DISABILITY =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(DEGREE, DISABLED_SINCE, APPLIED, ISSUED, FROM, UNTIL)
          .officeFetchesWhen(ISSUED_BY.is(Certificate.Issuer.DISABILITY_BOARD))
          .issuedBy("disability-board")
          .cites(FAMILY_BENEFITS.at("art. 16 ust. 2-3"));

  private CareAllowancePapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {DISABILITY};
  }
}
