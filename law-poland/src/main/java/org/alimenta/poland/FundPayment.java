package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;

/** One monthly benefit of the fund that the debtor has to repay. */
public final class FundPayment implements Case {
  public static final Facts<FundPayment> IS = Facts.of("fund-payment");

  public static final Money<FundPayment> AMOUNT =
      IS.fact("amount").from(Source.REGISTER).betweenWhole(0, 10_000).money();

  public static final Day<FundPayment> PAID = IS.fact("paid").fixed().from(Source.REGISTER).day();

  /** The day of repayment, or the day for which the interest is asked. */
  public static final Day<FundPayment> REPAID = IS.fact("repaid").from(Source.REGISTER).day();

  static {
    IS.admitOnly(PAID.onOrBefore(REPAID), "Money cannot be repaid before it was paid.");
  }

  private FundPayment() {}
}
