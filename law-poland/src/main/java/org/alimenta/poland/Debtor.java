package org.alimenta.poland;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Test;
import org.alimenta.law.node.Fact.Source;

/** A person who owes maintenance (dłużnik alimentacyjny), and what was paid in their place. */
public final class Debtor implements Case {
  public static final Facts<Debtor> IS = Facts.of("debtor");

  /** Advances paid from 2005 to 2008 in place of this person. */
  public static final Money<Debtor> ADVANCES_PAID =
      IS.fact("advances-paid").from(Source.REGISTER).betweenWhole(0, 1_000_000).money();

  /** Of that debt, what was recovered so far. */
  public static final Money<Debtor> ADVANCES_RECOVERED =
      IS.fact("advances-recovered").from(Source.REGISTER).betweenWhole(0, 1_000_000).money();

  /** Benefits of the fund, each month one. */
  public static final Listed<Debtor, FundPayment> FUND_PAYMENTS =
      IS.many("fund-payments", FundPayment.IS, 400);

  /** Sums recovered for the debt to the fund. */
  public static final Listed<Debtor, Recovery> RECOVERIES = IS.many("recoveries", Recovery.IS, 400);

  /** Current maintenance and what was paid of it, month by month. */
  public static final Listed<Debtor, SupportMonth> SUPPORT_MONTHS =
      IS.many("maintenance-months", SupportMonth.IS, 400);

  /** The day on which the shield and the waiver are looked at. */
  public static final Day<Debtor> EXAMINED =
      IS.fact("examined").fixed().from(Source.OFFICIAL).day();

  /** Whole years in which enforcement brought at least the ordered sum each month. */
  public static final Count<Debtor> EFFECTIVE_YEARS =
      IS.fact("years-of-effective-enforcement")
          .from(Source.ENFORCEMENT, Source.REGISTER)
          .between(0, 60)
          .count();

  /** What is still owed to the fund. */
  public static final Money<Debtor> FUND_DEBT =
      IS.fact("fund-debt").from(Source.REGISTER).betweenWhole(0, 2_000_000).money();

  /** The communes of the creditor and of the debtor are the same. */
  public static final Test<Debtor> SAME_COMMUNE =
      IS.fact("same-commune").from(Source.REGISTER).yes();

  private Debtor() {}
}
