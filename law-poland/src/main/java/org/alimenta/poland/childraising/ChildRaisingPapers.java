package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.BASE_YEAR;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.Person;
import org.alimenta.poland.Person.Citizenship;
import org.alimenta.poland.Person.Tie;
import org.alimenta.poland.Placement;
import org.alimenta.poland.family.IncomePapers;

/** What proves the facts of the child-raising benefit; births and deaths the office looks up. */
final class ChildRaisingPapers {
  private static final Paper<Person> CUSTODY =
      Paper.of("custody-order", Person.IS)
          .proves(Person.ALTERNATING_CUSTODY)
          .neededWhen(Person.ALTERNATING_CUSTODY)
          .issuedBy("court")
          .cites(CHILD_RAISING.at("art. 5 ust. 2a, art. 13 ust. 4"));

  private static final Paper<Person> GUARDIAN =
      Paper.of("order-on-guardian", Person.IS)
          .proves(Person.TIE_TO_APPLICANT)
          .neededWhen(Person.TIE_TO_APPLICANT.is(Tie.LEGAL_GUARDIAN))
          .issuedBy("court")
          .cites(CHILD_RAISING.at("art. 13 ust. 4"));

  private static final Paper<Person> ADOPTION_ASKED =
      Paper.of("adoption-asked", Person.IS)
          .proves(Person.TIE_TO_APPLICANT, Person.TAKEN_INTO_CARE)
          .neededWhen(Person.TIE_TO_APPLICANT.is(Tie.ACTUAL_CARER))
          .issuedBy("court")
          .cites(CHILD_RAISING.at("art. 2 pkt 10, art. 13 ust. 4"));

  private static final Paper<Person> DEATH =
      Paper.of("death-of-claimant", Person.IS)
          .proves(AboutChild.CLAIMANT_DIED)
          .neededWhen(AboutChild.CLAIMANT_DIED.onOrBefore(DECIDED))
          .officeFetchesWhen(YES)
          .cites(CHILD_RAISING.at("art. 18 ust. 2b"));

  private static final Paper<Placement> FOSTER_CARE =
      Paper.of("foster-care-order", Placement.IS)
          .proves(Placement.KIND, Placement.FROM)
          .neededWhen(Placement.KIND.is(Placement.Kind.FOSTER_CARE))
          .officeFetchesWhen(inForceOn(DECIDED).from("1900-01-01", NO).from("2022-06-01", YES))
          .issuedBy("court")
          .cites(CHILD_RAISING.at("art. 5a"));

  private static final Paper<Person> RIGHT_TO_STAY =
      Paper.of("right-to-stay", Person.IS)
          .proves(Person.CITIZENSHIP)
          .neededWhen(not(Person.CITIZENSHIP.is(Citizenship.POLISH)))
          .issuedBy("voivode")
          .cites(CHILD_RAISING.at("art. 1 ust. 2"));

  private ChildRaisingPapers() {}

  static Paper<?>[] all() {
    return Stream.concat(
            Stream.of(CUSTODY, GUARDIAN, ADOPTION_ASKED, DEATH, FOSTER_CARE, RIGHT_TO_STAY),
            Stream.of(IncomePapers.by(BASE_YEAR)))
        .toArray(Paper<?>[]::new);
  }
}
