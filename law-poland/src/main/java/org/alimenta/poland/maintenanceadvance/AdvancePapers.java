package org.alimenta.poland.maintenanceadvance;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Case.DECIDED;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.law.citation.Citation;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Enforcement.Place;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Person;
import org.alimenta.poland.Title;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.papers.IncomePapers;
import org.alimenta.poland.papers.KinPapers;
import org.alimenta.poland.papers.SupportPapers;

/** What proves the facts of the advance: art. 10 ust. 4-5 and the papers of family benefits. */
final class AdvancePapers {
  private static final Citation DOCUMENTS = ADVANCE.at("art. 10 ust. 5");

  private static final Paper<Entitled> STATEMENT_OF_CONDITIONS =
      Paper.of("advance-statement-of-conditions", Entitled.IS)
          .proves(Entitled.RAISED_BY_BOTH_PARENTS)
          .statementDoesWhen(YES)
          .cites(DOCUMENTS);

  private static final Paper<Person> STATEMENT_ON_THE_PERSON =
      Paper.of("advance-statement-on-the-person", Person.IS)
          .proves(Person.MARRIED, Person.FAMILY_ALLOWANCE_FOR_OWN_CHILD)
          .statementDoesWhen(YES)
          .cites(ADVANCE.at("art. 8 ust. 3, art. 10 ust. 5"));

  private static final Paper<Person> DIVORCE_PETITION =
      Paper.of("advance-divorce-petition", Person.IS)
          .proves(Person.DIVORCE_ASKED)
          .neededWhen(Person.DIVORCE_ASKED.onOrBefore(DECIDED))
          .issuedBy("court")
          .cites(ADVANCE.at("art. 29 ust. 1"));

  private static final Paper<Enforcement> STATEMENT_TO_THE_BAILIFF =
      Paper.of("advance-statement-to-the-bailiff", Enforcement.IS)
          .proves(Enforcement.PLACE)
          .neededWhen(Enforcement.PLACE.is(Place.IN_POLAND))
          .statementDoesWhen(YES)
          .cites(DOCUMENTS);

  /** Of the debtors and of anybody else who owes maintenance to the same person. */
  private static final Paper<Title> INFORMATION_ON_THE_OBLIGED =
      Paper.of("advance-information-on-the-obliged", Title.IS)
          .proves(Title.ENFORCEABLE)
          .statementDoesWhen(YES)
          .cites(DOCUMENTS);

  /** Months for which a confirmation of registration counts, from the day of issue. */
  private static final int REGISTRATION_COUNTS = 2;

  private AdvancePapers() {}

  static Paper<?>[] all() {
    return Stream.of(ofAdvance(), ofTheFamily(), onIncome())
        .flatMap(Stream::of)
        .toArray(Paper<?>[]::new);
  }

  private static Paper<?>[] ofAdvance() {
    return new Paper<?>[] {
      SupportPapers.ineffectiveness().cites(ADVANCE.at("art. 10 ust. 4, ust. 5")),
      SupportPapers.enforcementAbroad().cites(ADVANCE.at("art. 10 ust. 1a-1b, ust. 5")),
      SupportPapers.title().cites(ADVANCE.at("art. 2 pkt 5, art. 10 ust. 5")),
      STATEMENT_OF_CONDITIONS,
      STATEMENT_ON_THE_PERSON,
      STATEMENT_TO_THE_BAILIFF,
      INFORMATION_ON_THE_OBLIGED,
      DIVORCE_PETITION
    };
  }

  private static Paper<?>[] ofTheFamily() {
    return new Paper<?>[] {
      CivilPapers.identity().cites(DOCUMENTS),
      CivilPapers.registration().validForMonths(REGISTRATION_COUNTS).cites(DOCUMENTS),
      KinPapers.birth().cites(DOCUMENTS),
      KinPapers.guardian().cites(ADVANCE.at("art. 10 ust. 2")),
      CivilPapers.separation().cites(ADVANCE.at("art. 2 pkt 5, art. 10 ust. 5")),
      CivilPapers.endOfMarriage().cites(ADVANCE.at("art. 2 pkt 5, art. 10 ust. 5")),
      CarePapers.school().statementDoesWhen(NO).cites(ADVANCE.at("art. 7 ust. 1, art. 10 ust. 5")),
      CarePapers.disability().cites(ADVANCE.at("art. 8 ust. 1-2"))
    };
  }

  private static Paper<?>[] onIncome() {
    Citation income = ADVANCE.at("art. 10 ust. 5 pkt 5");
    return new Paper<?>[] {
      IncomePapers.taxed().cites(income),
      IncomePapers.untaxed().cites(income),
      IncomePapers.lumpSumTax().cites(income),
      IncomePapers.recovered().cites(income),
      IncomePapers.lost().cites(income),
      IncomePapers.gainedSince(AdvancePeriod.BASE_YEAR).cites(income),
      IncomePapers.farmSize().cites(income),
      IncomePapers.lease().cites(income),
      IncomePapers.supportTitle().cites(income),
      IncomePapers.supportPaid().cites(income)
    };
  }
}
