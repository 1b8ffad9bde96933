package org.alimenta.poland.carerbenefit;

import static org.alimenta.poland.Acts.FAMILY_BENEFITS;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.Care;
import org.alimenta.poland.Person;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.CivilPapers;

/** What proves the facts of benefits for carers. */
public final class CarerPapers {
  /** The office pays contributions for the carer and needs the times of work for it. */
  private static final Paper<Person> EMPLOYMENT =
      Paper.of("employment-history", Person.IS)
          .proves(Care.WORK_GIVEN_UP)
          .neededWhen(Care.WORK_GIVEN_UP)
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private CarerPapers() {}

  static Paper<?>[] all() {
    return Stream.concat(
            Stream.of(ofEveryCarer()),
            Stream.of(
                CivilPapers.endOfMarriage()
                    .cites(FAMILY_BENEFITS.at("art. 17 ust. 5 pkt 2 lit. a")),
                CivilPapers.death(Care.DIED).cites(FAMILY_BENEFITS.at("art. 17 ust. 4a"))))
        .toArray(Paper<?>[]::new);
  }

  /** What carers bring whichever of the benefits they ask for. */
  public static Paper<?>[] ofEveryCarer() {
    return new Paper<?>[] {
      CivilPapers.identity().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
      CarePapers.disabilityUnlessOfBoard().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
      EMPLOYMENT
    };
  }
}
