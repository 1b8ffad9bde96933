package org.alimenta.poland.birthgrant;

import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR_OF_RUNNING;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.family.IncomePapers;

/** What proves the facts of the birth grant (art. 15b ust. 5-6, art. 23 ust. 4). */
final class BirthGrantPapers {
  private static final Paper<Person> MEDICAL =
      Paper.of("medical-care-certificate", Person.IS)
          .proves(Person.MEDICAL_CARE)
          .neededWhen(not(Person.MEDICAL_CARE.is(MedicalCare.NONE)))
          .issuedBy("doctor-or-midwife")
          .cites(FAMILY_BENEFITS.at("art. 15b ust. 5-6"));

  private static final Paper<Person> FATHER_UNKNOWN =
      Paper.of("full-birth-certificate", Person.IS)
          .proves(Person.OTHER_PARENT)
          .neededWhen(Person.OTHER_PARENT.is(OtherParent.UNKNOWN))
          .issuedBy("registry-office")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Person> TITLE =
      Paper.of("maintenance-title-or-dismissal", Person.IS)
          .proves(Person.OTHER_PARENT)
          .neededWhen(
              Person.OTHER_PARENT.isAny(
                  OtherParent.OBLIGED_BY_TITLE,
                  OtherParent.CLAIM_DISMISSED,
                  OtherParent.NOT_OBLIGED_BY_COURT))
          .issuedBy("court")
          .cites(FAMILY_BENEFITS.at("art. 15b ust. 4"));

  private BirthGrantPapers() {}

  static Paper<?>[] all() {
    return Stream.concat(
            Stream.of(MEDICAL, FATHER_UNKNOWN, TITLE),
            Stream.of(IncomePapers.by(BASE_YEAR_OF_RUNNING)))
        .toArray(Paper<?>[]::new);
  }
}
