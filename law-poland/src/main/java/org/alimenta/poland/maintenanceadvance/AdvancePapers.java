package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Case.DECIDED;

import org.alimenta.law.Paper;
import org.alimenta.law.Test;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Income;
import org.alimenta.poland.Person;
import org.alimenta.poland.School;
import org.alimenta.poland.Title;

/** What proves the facts of the advance: art. 10 ust. 4-5 and the papers of family benefits. */
final class AdvancePapers {
  private static final Test<Enforcement> ABROAD =
      not(Enforcement.PLACE.isAny(Place.IN_POLAND, Place.BANKRUPTCY));

  private static final Paper<Enforcement> BAILIFF_CERTIFICATE =
      Paper.of("advance-bailiff-certificate", Enforcement.IS)
          .proves(Enforcement.PLACE, Enforcement.CERTIFIED)
          .neededWhen(not(ABROAD))
          .issuedBy("bailiff")
          .cites(ADVANCE.at("art. 10 ust. 4, ust. 5"));

  private static final Paper<Enforcement> COURT_INFORMATION =
      Paper.of("advance-court-information", Enforcement.IS)
          .proves(Enforcement.PLACE, Enforcement.CERTIFIED, Enforcement.COURT_ASKED)
          .neededWhen(ABROAD)
          .issuedBy("court")
          .cites(ADVANCE.at("art. 10 ust. 1a-1b, ust. 5"));

  private static final Paper<Title> COURT_TITLE =
      Paper.of("advance-court-title", Title.IS)
          .proves(Title.ENFORCEABLE, Title.ISSUED)
          .issuedBy("court")
          .cites(ADVANCE.at("art. 2 pkt 5, art. 10 ust. 5"));

  private static final Paper<Entitled> STATEMENT_OF_CONDITIONS =
      Paper.of("advance-statement-of-conditions", Entitled.IS)
          .proves(Entitled.RAISED_BY_BOTH_PARENTS)
          .statementDoesWhen(YES)
          .cites(ADVANCE.at("art. 10 ust. 5"));

  private static final Paper<Person> STATEMENT_ON_THE_PERSON =
      Paper.of("advance-statement-on-the-person", Person.IS)
          .proves(Person.MARRIED, Person.FAMILY_ALLOWANCE_FOR_OWN_CHILD)
          .statementDoesWhen(YES)
          .cites(ADVANCE.at("art. 8 ust. 3, art. 10 ust. 5"));

  private static final Paper<Person> END_OF_MARRIAGE =
      Paper.of("advance-end-of-marriage", Person.IS)
          .proves(Person.MARRIAGE_ENDED, Person.SEPARATED)
          .neededWhen(Person.MARRIED.onOrBefore(DECIDED))
          .issuedBy("court")
          .cites(ADVANCE.at("art. 2 pkt 5, art. 10 ust. 5"));

  private static final Paper<Person> DIVORCE_PETITION =
      Paper.of("advance-divorce-petition", Person.IS)
          .proves(Person.DIVORCE_ASKED)
          .neededWhen(Person.DIVORCE_ASKED.onOrBefore(DECIDED))
          .issuedBy("court")
          .cites(ADVANCE.at("art. 29 ust. 1"));

  private static final Paper<School> SCHOOL =
      Paper.of("advance-school-certificate", School.IS)
          .proves(School.FROM, School.UNTIL)
          .issuedBy("school")
          .cites(ADVANCE.at("art. 7 ust. 1, art. 10 ust. 5"));

  private static final Paper<Certificate> DISABILITY =
      Paper.of("advance-disability-certificate", Certificate.IS)
          .proves(Certificate.DEGREE, Certificate.FROM, Certificate.UNTIL)
          .issuedBy("disability-board")
          .cites(ADVANCE.at("art. 8 ust. 1-2"));

  private static final Paper<Income> TAX_OFFICE_CERTIFICATE =
      Paper.of("advance-income-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .issuedBy("tax-office")
          .cites(ADVANCE.at("art. 10 ust. 5 pkt 5"));

  private AdvancePapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {
      BAILIFF_CERTIFICATE,
      COURT_INFORMATION,
      COURT_TITLE,
      STATEMENT_OF_CONDITIONS,
      STATEMENT_ON_THE_PERSON,
      END_OF_MARRIAGE,
      DIVORCE_PETITION,
      SCHOOL,
      DISABILITY,
      TAX_OFFICE_CERTIFICATE
    };
  }
}
