package org.alimenta.poland.family;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.YES;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.DECIDED;

import org.alimenta.law.Day;
import org.alimenta.law.Paper;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Land;
import org.alimenta.poland.SupportPaid;

/**
 * What proves the income of a family (art. 23 ust. 4). Income that is taxed by the scale the office
 * looks up in the tax register and asks nobody for.
 */
public final class IncomePapers {
  private static final Paper<Income> UNTAXED_INCOME =
      Paper.of("untaxed-income-statement", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.OTHER_UNTAXED))
          .statementDoesWhen(YES)
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Income> LUMP_SUM_TAX =
      Paper.of("lump-sum-tax-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR, Income.TAX_PAID)
          .neededWhen(Income.KIND.isAny(Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS))
          .issuedBy("tax-office")
          .cites(FAMILY_BENEFITS.at("art. 5 ust. 7a, art. 23 ust. 4"));

  private static final Paper<Income> MAINTENANCE_RECOVERED =
      Paper.of("maintenance-recovered-certificate", Income.IS)
          .proves(Income.NET_IN_YEAR)
          .neededWhen(Income.KIND.is(Kind.MAINTENANCE))
          .issuedBy("bailiff")
          .cites(FAMILY_BENEFITS.at("art. 23 ust. 4"));

  private static final Paper<Income> LOST_INCOME =
      Paper.of("lost-income", Income.IS)
          .proves(Income.UNTIL, Income.ENDED_BY)
          .neededWhen(Income.UNTIL.onOrBefore(DECIDED))
          .issuedBy("payer")
          .cites(FAMILY_BENEFITS.at("art. 5 ust. 4, art. 23 ust. 4"));

  private static final Paper<Land> FARM_SIZE =
      Paper.of("farm-size", Land.IS)
          .proves(Land.YEAR, Land.HECTARES)
          .statementDoesWhen(YES)
          .issuedBy("commune")
          .cites(FAMILY_BENEFITS.at("art. 5 ust. 8, art. 23 ust. 4"));

  private static final Paper<Land> LEASE =
      Paper.of("lease-contract", Land.IS)
          .proves(Land.RENT_PAID)
          .neededWhen(Land.RENT_PAID.moreThan(NOTHING))
          .cites(FAMILY_BENEFITS.at("art. 5 ust. 8b-8c"));

  private static final Paper<SupportPaid> PROOF_OF_SUPPORT =
      Paper.of("proof-of-maintenance-paid", SupportPaid.IS)
          .proves(SupportPaid.PAID, SupportPaid.BY_COURT_TITLE)
          .cites(FAMILY_BENEFITS.at("art. 3 pkt 1, art. 23 ust. 4"));

  private IncomePapers() {}

  /**
   * For every benefit that counts income as the act on family benefits does.
   *
   * @param baseYear its first day: what began later is proved apart
   */
  public static Paper<?>[] by(Day<Case> baseYear) {
    return new Paper<?>[] {
      UNTAXED_INCOME,
      LUMP_SUM_TAX,
      MAINTENANCE_RECOVERED,
      LOST_INCOME,
      gainedSince(baseYear),
      FARM_SIZE,
      LEASE,
      PROOF_OF_SUPPORT
    };
  }

  private static Paper<Income> gainedSince(Day<Case> baseYear) {
    return Paper.of("gained-income", Income.IS)
        .proves(Income.FROM, Income.NET_IN_MONTH_AFTER_START)
        .neededWhen(Income.FROM.onOrAfter(baseYear))
        .issuedBy("payer")
        .cites(FAMILY_BENEFITS.at("art. 5 ust. 4a-4b, art. 23 ust. 4"));
  }
}
