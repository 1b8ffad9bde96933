package org.alimenta.poland.largefamilycard;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.LARGE_FAMILY_CARD;
import static org.alimenta.poland.Case.FILED;

import org.alimenta.law.Paper;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Placement;
import org.alimenta.poland.School;

/** What proves the facts of the card. */
final class CardPapers {
  private static final Paper<School> SCHOOL =
      Paper.of("school-statement", School.IS)
          .proves(School.KIND, School.FROM, School.UNTIL)
          .neededWhen(CardChild.EIGHTEEN.onOrBefore(FILED).of(Person.SCHOOLS.owner()))
          .statementDoesWhen(YES)
          .issuedBy("school")
          .cites(LARGE_FAMILY_CARD.at("art. 10 ust. 4 pkt 4"));

  private static final Paper<Certificate> DISABILITY =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(Certificate.DEGREE, Certificate.FROM, Certificate.UNTIL)
          .officeFetchesWhen(Certificate.ISSUED_BY.is(Certificate.Issuer.DISABILITY_BOARD))
          .issuedBy("disability-board")
          .cites(LARGE_FAMILY_CARD.at("art. 4 ust. 2b"));

  private static final Paper<Placement> FOSTER_CARE =
      Paper.of("foster-care-data", Placement.IS)
          .proves(Placement.KIND, Placement.FROM, Placement.UNTIL)
          .neededWhen(Placement.KIND.is(Placement.Kind.FOSTER_CARE))
          .issuedBy("court")
          .cites(LARGE_FAMILY_CARD.at("art. 11 ust. 1"));

  private static final Paper<Person> RESIDENCE_CARD =
      Paper.of("residence-card", Person.IS)
          .proves(Person.CITIZENSHIP, AboutMember.MAY_STAY_UNTIL)
          .neededWhen(not(Person.CITIZENSHIP.is(Citizenship.POLISH)))
          .issuedBy("voivode")
          .cites(LARGE_FAMILY_CARD.at("art. 5"));

  private static final Paper<Person> AUTHORITY =
      Paper.of("parental-authority-statement", Person.IS)
          .proves(AboutMember.AUTHORITY_TAKEN, AboutMember.FOSTER_CHILDREN_TAKEN)
          .statementDoesWhen(YES)
          .cites(LARGE_FAMILY_CARD.at("art. 4 ust. 3-4"));

  private CardPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {SCHOOL, DISABILITY, FOSTER_CARE, RESIDENCE_CARD, AUTHORITY};
  }
}
