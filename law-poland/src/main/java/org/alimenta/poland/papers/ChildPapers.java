package org.alimenta.poland.papers;

import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Person.OTHER_PARENT;
import static org.alimenta.poland.Person.TIE_TO_APPLICANT;

import org.alimenta.law.Paper;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.Person.Tie;

/** By what right the applicant speaks for a child, and what became of the other parent. */
public final class ChildPapers {
  private ChildPapers() {}

  /** Why nobody pays maintenance to whoever raises the child alone, or that somebody must. */
  public static Paper<?>[] onOtherParent(Citation... cites) {
    return new Paper<?>[] {
      otherParent("full-birth-certificate", OtherParent.UNKNOWN, "registry-office").cites(cites),
      otherParent("death-of-parent", OtherParent.DEAD, "registry-office").cites(cites),
      otherParent("claim-dismissed-judgment", OtherParent.CLAIM_DISMISSED, "court").cites(cites),
      otherParent("judgment-on-the-cost", OtherParent.NOT_OBLIGED_BY_COURT, "court").cites(cites),
      otherParent("maintenance-title", OtherParent.OBLIGED_BY_TITLE, "court").cites(cites)
    };
  }

  private static Paper<Person> otherParent(String id, OtherParent what, String issuer) {
    return Paper.of(id, Person.IS)
        .proves(OTHER_PARENT)
        .neededWhen(OTHER_PARENT.is(what))
        .issuedBy(issuer);
  }

  public static Paper<Person> custody() {
    return Paper.of("custody-order", Person.IS)
        .proves(Person.ALTERNATING_CUSTODY)
        .neededWhen(Person.ALTERNATING_CUSTODY)
        .issuedBy("court");
  }

  public static Paper<Person> guardian() {
    return Paper.of("guardianship-order", Person.IS)
        .proves(TIE_TO_APPLICANT, Person.UNDER_GUARDIAN)
        .neededWhen(TIE_TO_APPLICANT.is(Tie.LEGAL_GUARDIAN))
        .issuedBy("court");
  }

  /** Of an actual carer (opiekun faktyczny). */
  public static Paper<Person> adoptionAsked() {
    return Paper.of("adoption-asked", Person.IS)
        .proves(TIE_TO_APPLICANT, Person.TAKEN_INTO_CARE)
        .neededWhen(TIE_TO_APPLICANT.is(Tie.ACTUAL_CARER))
        .issuedBy("court");
  }

  /** Of the mother while she was pregnant. */
  public static Paper<Person> medicalCare() {
    return Paper.of("medical-care-certificate", Person.IS)
        .proves(Person.MEDICAL_CARE)
        .neededWhen(not(Person.MEDICAL_CARE.is(MedicalCare.NONE)))
        .issuedBy("doctor-or-midwife");
  }
}
