package org.alimenta.poland.specialcarer;

import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.family.FamilyPeriod.BASE_YEAR;

import java.util.stream.Stream;
import org.alimenta.law.Paper;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Person;
import org.alimenta.poland.carerbenefit.CarerPapers;
import org.alimenta.poland.family.IncomePapers;

/** What proves the facts of the special carer's allowance. */
final class SpecialCarerPapers {
  /** The tax office tells the office itself what it knows of taxed income. */
  private static final Paper<Income> TAXED_INCOME =
      Paper.of("taxed-income-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(
              not(
                  Income.KIND.isAny(
                      Kind.OTHER_UNTAXED,
                      Kind.MAINTENANCE,
                      Kind.LUMP_SUM_BUSINESS,
                      Kind.TAX_CARD_BUSINESS)))
          .officeFetchesWhen(YES)
          .issuedBy("tax-office")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  /** The head of the social assistance centre holds it where the care is given. */
  private static final Paper<Person> INTERVIEW =
      Paper.of("family-interview", Person.IS)
          .proves(AboutCare.INTERVIEW, AboutCare.INTERVIEW_HELD)
          .officeFetchesWhen(YES)
          .issuedBy("commune")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4e-4f"));

  private SpecialCarerPapers() {}

  static Paper<?>[] all() {
    return Stream.concat(
            Stream.of(CarerPapers.CERTIFICATE, CarerPapers.EMPLOYMENT, TAXED_INCOME, INTERVIEW),
            Stream.of(IncomePapers.by(BASE_YEAR)))
        .toArray(Paper<?>[]::new);
  }
}
