package org.alimenta.poland.goodstart;

import static org.alimenta.poland.Acts.GOOD_START_2018;
import static org.alimenta.poland.Acts.GOOD_START_2021;
import static org.alimenta.poland.Certificate.ISSUED_BY;

import org.alimenta.law.Paper;
import org.alimenta.poland.Certificate;
import org.alimenta.poland.Certificate.Issuer;
import org.alimenta.poland.Person;

/** What proves the facts of Dobry Start; a school needs no proof. */
final class GoodStartPapers {
  private static final Paper<Person> CUSTODY =
      Paper.of("custody-order", Person.IS)
          .proves(Person.ALTERNATING_CUSTODY)
          .neededWhen(Person.ALTERNATING_CUSTODY)
          .issuedBy("court")
          .cites(GOOD_START_2018.at("par. 5 ust. 2"), GOOD_START_2021.at("par. 5 ust. 2"));

  private static final Paper<Certificate> DISABILITY =
      Paper.of("disability-certificate", Certificate.IS)
          .proves(
              Certificate.DEGREE,
              Certificate.APPLIED,
              Certificate.ISSUED,
              Certificate.FROM,
              Certificate.UNTIL)
          .officeFetchesWhen(ISSUED_BY.is(Issuer.DISABILITY_BOARD))
          .issuedBy("disability-board")
          .cites(GOOD_START_2018.at("par. 4"), GOOD_START_2021.at("par. 4"));

  private GoodStartPapers() {}

  static Paper<?>[] all() {
    return new Paper<?>[] {CUSTODY, DISABILITY};
  }
}
