package org.alimenta.poland.childraising;

import static org.alimenta.law.Law.NO;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.poland.Acts.CHILD_RAISING;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.childraising.ChildRaisingPeriod.BASE_YEAR;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.papers.CarePapers;
import org.alimenta.poland.papers.ChildPapers;
import org.alimenta.poland.papers.CivilPapers;
import org.alimenta.poland.papers.IncomePapers;

/** What proves the facts of the child-raising benefit; births and deaths the office looks up. */
final class ChildRaisingPapers {
  private ChildRaisingPapers() {}

  static Paper<?>[] all() {
    return Stream.of(
            onTheChild(),
            ChildPapers.onOtherParent(CHILD_RAISING.at("art. 8 ust. 2, art. 13 ust. 4")),
            IncomePapers.by(BASE_YEAR))
        .flatMap(Stream::of)
        .toArray(Paper<?>[]::new);
  }

  private static Paper<?>[] onTheChild() {
    return new Paper<?>[] {
      ChildPapers.custody().cites(CHILD_RAISING.at("art. 5 ust. 2a, art. 13 ust. 4")),
      ChildPapers.guardian().cites(CHILD_RAISING.at("art. 13 ust. 4")),
      ChildPapers.adoptionAsked().cites(CHILD_RAISING.at("art. 2 pkt 10, art. 13 ust. 4")),
      CivilPapers.separation().cites(CHILD_RAISING.at("art. 13 ust. 4")),
      CivilPapers.endOfMarriage().cites(CHILD_RAISING.at("art. 13 ust. 4")),
      CivilPapers.residenceCard().cites(CHILD_RAISING.at("art. 1 ust. 2")),
      CivilPapers.death(AboutChild.CLAIMANT_DIED).cites(CHILD_RAISING.at("art. 18 ust. 2b")),
      CarePapers.fosterCare()
          .officeFetchesWhen(inForceOn(DECIDED).from("1900-01-01", NO).from("2022-06-01", YES))
          .issuedBy("court")
          .cites(CHILD_RAISING.at("art. 5a"))
    };
  }
}
