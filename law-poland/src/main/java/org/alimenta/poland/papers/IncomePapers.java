package org.alimenta.poland.papers;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.YES;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Acts.FAMILY_BENEFITS;
import static org.alimenta.poland.Case.DECIDED;

import org.alimenta.law.Day;
import org.alimenta.law.Paper;
import org.alimenta.poland.Case;
import org.alimenta.poland.Income;
import org.alimenta.poland.Income.Kind;
import org.alimenta.poland.Land;
import org.alimenta.poland.SupportPaid;

/** What proves the income of a family, each source of each member for itself. */
public final class IncomePapers {
  private IncomePapers() {}

  /**
   * For every benefit that counts income as the act on family benefits does (art. 23 ust. 4).
   * Income that is taxed by the scale the office looks up in the tax register and asks nobody for.
   *
   * @param baseYear its first day: what began later is proved apart
   */
  public static Paper<?>[] by(Day<Case> baseYear) {
    return new Paper<?>[] {
      untaxed().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
      lumpSumTax().cites(FAMILY_BENEFITS.at("art. 5 ust. 7a, art. 23 ust. 4")),
      recovered().cites(FAMILY_BENEFITS.at("art. 23 ust. 4")),
      lost().cites(FAMILY_BENEFITS.at("art. 5 ust. 4, art. 23 ust. 4")),
      gainedSince(baseYear).cites(FAMILY_BENEFITS.at("art. 5 ust. 4a-4b, art. 23 ust. 4")),
      farmSize().cites(FAMILY_BENEFITS.at("art. 5 ust. 8, art. 23 ust. 4")),
      lease().cites(FAMILY_BENEFITS.at("art. 5 ust. 8b-8c")),
      supportTitle().cites(FAMILY_BENEFITS.at("art. 3 pkt 1, art. 23 ust. 4")),
      supportPaid().cites(FAMILY_BENEFITS.at("art. 3 pkt 1, art. 23 ust. 4"))
    };
  }

  /** Of each person apart, of spouses too. */
  public static Paper<Income> taxed() {
    return Paper.of("taxed-income-certificate", Income.IS)
        .proves(Income.NET_IN_YEAR)
        .neededWhen(
            not(
                Income.KIND.isAny(
                    Kind.OTHER_UNTAXED,
                    Kind.MAINTENANCE,
                    Kind.LUMP_SUM_BUSINESS,
                    Kind.TAX_CARD_BUSINESS)))
        .issuedBy("tax-office");
  }

  /** Signed by the applicant, for a child as its representative. */
  public static Paper<Income> untaxed() {
    return Paper.of("untaxed-income-statement", Income.IS)
        .proves(Income.NET_IN_YEAR)
        .neededWhen(Income.KIND.is(Kind.OTHER_UNTAXED))
        .statementDoesWhen(YES);
  }

  public static Paper<Income> lumpSumTax() {
    return Paper.of("lump-sum-tax-certificate", Income.IS)
        .proves(Income.NET_IN_YEAR, Income.TAX_PAID)
        .neededWhen(Income.KIND.isAny(Kind.LUMP_SUM_BUSINESS, Kind.TAX_CARD_BUSINESS))
        .issuedBy("tax-office");
  }

  /** How much of the maintenance due really came. */
  public static Paper<Income> recovered() {
    return Paper.of("maintenance-recovered-certificate", Income.IS)
        .proves(Income.NET_IN_YEAR)
        .neededWhen(Income.KIND.is(Kind.MAINTENANCE))
        .issuedBy("bailiff");
  }

  public static Paper<Income> lost() {
    return Paper.of("lost-income", Income.IS)
        .proves(Income.UNTIL, Income.ENDED_BY)
        .neededWhen(Income.UNTIL.onOrBefore(DECIDED))
        .issuedBy("payer");
  }

  /**
   * @param baseYear its first day
   */
  public static Paper<Income> gainedSince(Day<Case> baseYear) {
    return Paper.of("gained-income", Income.IS)
        .proves(Income.FROM, Income.NET_IN_MONTH_AFTER_START)
        .neededWhen(Income.FROM.onOrAfter(baseYear))
        .issuedBy("payer");
  }

  public static Paper<Land> farmSize() {
    return Paper.of("farm-size", Land.IS)
        .proves(Land.YEAR, Land.HECTARES)
        .statementDoesWhen(YES)
        .issuedBy("commune");
  }

  public static Paper<Land> lease() {
    return Paper.of("lease-contract", Land.IS)
        .proves(Land.RENT_PAID)
        .neededWhen(Land.RENT_PAID.moreThan(NOTHING));
  }

  /** That maintenance is owed to somebody outside the family. */
  public static Paper<SupportPaid> supportTitle() {
    return Paper.of("title-of-maintenance-paid", SupportPaid.IS)
        .proves(SupportPaid.BY_COURT_TITLE)
        .neededWhen(SupportPaid.BY_COURT_TITLE)
        .issuedBy("court");
  }

  /** What was really transferred. */
  public static Paper<SupportPaid> supportPaid() {
    return Paper.of("proof-of-maintenance-paid", SupportPaid.IS).proves(SupportPaid.PAID);
  }
}
