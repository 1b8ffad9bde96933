package org.alimenta.poland.recovery;

import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.FundPayment.AMOUNT;
import static org.alimenta.poland.FundPayment.PAID;
import static org.alimenta.poland.FundPayment.REPAID;

import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.poland.FundPayment;

/** Interest that the debtor owes on one benefit paid: from the day after it (art. 27 ust. 1a). */
public final class FundDebtInterest {
  private static final NumberBook NUMBERS = NumberBook.of("recovery");

  private static final Count<FundPayment> DAYS =
      PAID.daysUntil(REPAID).as("days of interest on the debt", FUND.at("art. 27 ust. 1a"));

  private static final Money<FundPayment> INTEREST =
      AMOUNT
          .times(NUMBERS.accrued("statutory-interest", PAID, REPAID))
          .dividedBy(NUMBERS.count("interest-year-days", PAID))
          .rounded("the act is silent; to the grosz")
          .as("interest on the debt", FUND.at("art. 27 ust. 1-1a"));

  private static final Money<FundPayment> TO_REPAY =
      AMOUNT.plus(INTEREST).as("to be repaid by the debtor", FUND.at("art. 27 ust. 1"));

  public static final Benefit<FundPayment> BENEFIT =
      Benefit.of("fund-debt-interest", FundPayment.IS, FUND, "2008-10-01")
          .tells(DAYS, INTEREST, TO_REPAY);

  private FundDebtInterest() {}
}
