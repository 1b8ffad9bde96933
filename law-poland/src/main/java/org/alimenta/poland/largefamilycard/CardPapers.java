package org.alimenta.poland.largefamilycard;

import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.LARGE_FAMILY_CARD;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Paper;
import org.alimenta.poland.Person;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.CivilPapers;

/** What proves the facts of the card. */
final class CardPapers {
  private static final Paper<Person> AUTHORITY =
      Paper.of("parental-authority-statement", Person.IS)
          .proves(AboutMember.AUTHORITY_TAKEN, AboutMember.FOSTER_CHILDREN_TAKEN)
          .statementDoesWhen(YES)
          .cites(LARGE_FAMILY_CARD.at("art. 4 ust. 3-4"));

  private CardPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {
      CarePapers.schoolOf(CardChild.EIGHTEEN.onOrBefore(FILED))
          .cites(LARGE_FAMILY_CARD.at("art. 10 ust. 4 pkt 4")),
      CarePapers.disabilityUnlessOfBoard().cites(LARGE_FAMILY_CARD.at("art. 4 ust. 2b")),
      CarePapers.fosterCare().issuedBy("court").cites(LARGE_FAMILY_CARD.at("art. 11 ust. 1")),
      CivilPapers.residenceCard()
          .proves(AboutMember.MAY_STAY_UNTIL)
          .cites(LARGE_FAMILY_CARD.at("art. 5")),
      AUTHORITY
    };
  }
}
