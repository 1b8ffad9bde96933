package org.alimenta.poland.carerbenefit;

import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;

import org.alimenta.law.Paper;
import org.alimenta.poland.Care;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;

/** What proves the facts of benefits for carers. */
public final class CarerPapers {
  /** The office sees the certificates of the boards of adjudication itself. */
  public static final Paper<Certificate> CERTIFICATE =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(
              Certificate.DEGREE,
              Certificate.NEEDS_CONSTANT_CARE,
              Certificate.DISABLED_SINCE,
              Certificate.APPLIED,
              Certificate.ISSUED,
              Certificate.FROM,
              Certificate.UNTIL)
          .officeFetchesWhen(Certificate.ISSUED_BY.is(Certificate.Issuer.DISABILITY_BOARD))
          .issuedBy("disability-board")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  /** The office pays contributions for the carer and needs the times of work for it. */
  public static final Paper<Person> EMPLOYMENT =
      Paper.of("employment-history", Person.IS)
          .proves(Care.WORK_GIVEN_UP)
          .neededWhen(Care.WORK_GIVEN_UP)
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Person> DEATH =
      Paper.of("death-certificate", Person.IS)
          .proves(Care.DIED)
          .officeFetchesWhen(YES)
          .cites(FAMILY_BENEFITS.at("art. 17 ust. 4a"));

  private CarerPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {CERTIFICATE, EMPLOYMENT, DEATH};
  }
}
