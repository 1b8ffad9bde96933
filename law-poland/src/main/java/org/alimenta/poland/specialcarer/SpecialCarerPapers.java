package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.Person;
import org.alimenta.poland.carerbenefit.CarerPapers;
import org.alimenta.poland.papers.IncomePapers;

/** What proves the facts of the special carer's allowance. */
final class SpecialCarerPapers {
  /** The head of the social assistance centre holds it where the care is given. */
  private static final Paper<Person> INTERVIEW =
      Paper.of("family-interview", Person.IS)
          .proves(AboutCare.INTERVIEW, AboutCare.INTERVIEW_HELD)
          .officeFetchesWhen(YES)
          .issuedBy("commune")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4e-4f"));

  private SpecialCarerPapers() {}

  /** The tax office tells the office itself what it knows of taxed income. */
  static Paper<?>[] all() {
    return Stream.of(
            CarerPapers.ofEveryCarer(),
            new Paper<?>[] {
              INTERVIEW,
              IncomePapers.taxed()
                  .officeFetchesWhen(YES)
                  .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"))
            },
            IncomePapers.by(BASE_YEAR))
        .flatMap(Stream::of)
        .toArray(Paper<?>[]::new);
  }
}
