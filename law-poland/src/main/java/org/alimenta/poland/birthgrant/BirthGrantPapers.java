package org.alimenta.poland.birthgrant;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;

import org.alimenta.law.Paper;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Land;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.MedicalCare;
import org.alimenta.poland.Person.OtherParent;
import org.alimenta.poland.SupportPaid;

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

  private static final Paper<Income> UNTAXED_INCOME =
      Paper.of("untaxed-income-statement", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.OTHER_UNTAXED))
          .statementDoesWhen(YES)
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Income> MAINTENANCE =
      Paper.of("maintenance-recovered-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.MAINTENANCE))
          .issuedBy("bailiff")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<SupportPaid> MAINTENANCE_PAID =
      Paper.of("proof-of-maintenance-paid", SupportPaid.IS)
          .proves(SupportPaid.PAID, SupportPaid.BY_COURT_TITLE)
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Land> FARM_SIZE =
      Paper.of("farm-size", Land.IS)
          .proves(Land.YEAR, Land.HECTARES)
          .statementDoesWhen(YES)
          .issuedBy("commune")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private BirthGrantPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {
      MEDICAL, FATHER_UNKNOWN, TITLE, UNTAXED_INCOME, MAINTENANCE, MAINTENANCE_PAID, FARM_SIZE
    };
  }
}
