package org.alimenta.poland.papers;

import static org.alimenta.law.Law.YES;

import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Issuer;
import org.alimenta.poland.Person;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;

/** Disability, learning and foster care. */
public final class CarePapers {
  private CarePapers() {}

  /** The certificate, wherever it comes from. */
  public static Paper<Certificate> disability() {
    return Paper.of("disability-certificate", Certificate.IS)
        .proves(
            Certificate.DEGREE,
            Certificate.NEEDS_CONSTANT_CARE,
            Certificate.DISABLED_SINCE,
            Certificate.APPLIED,
            Certificate.ISSUED,
            Certificate.FROM,
            Certificate.UNTIL)
        .issuedBy("disability-board");
  }

  /** The office sees the certificates of the boards itself; one of another body is shown. */
  public static Paper<Certificate> disabilityUnlessOfBoard() {
    return disability().officeFetchesWhen(Certificate.ISSUED_BY.is(Issuer.DISABILITY_BOARD));
  }

  /** Whoever learns may state it. */
  public static Paper<School> school() {
    return Paper.of("school-statement", School.IS)
        .proves(School.KIND, School.FROM, School.UNTIL)
        .statementDoesWhen(YES)
        .issuedBy("school");
  }

  /**
   * @param who of whom it is asked
   */
  public static Paper<School> schoolOf(Test<Person> who) {
    return school().neededWhen(who.of(Person.SCHOOLS.owner()));
  }

  public static Paper<Placement> fosterCare() {
    return Paper.of("foster-care-data", Placement.IS)
        .proves(Placement.KIND, Placement.FROM, Placement.UNTIL)
        .neededWhen(Placement.KIND.is(Placement.Kind.FOSTER_CARE))
        .issuedBy("county-centre");
  }
}
