package org.alimenta.poland.recovery;

import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.FUND;
import static org.alimenta.poland.UndueBenefit.AMOUNT;
import static org.alimenta.poland.UndueBenefit.GROUND;
import static org.alimenta.poland.UndueBenefit.PAID;
import static org.alimenta.poland.UndueBenefit.REPAID;

import org.alimenta.law.Benefit;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Test;
import org.alimenta.poland.UndueBenefit;
import org.alimenta.poland.UndueBenefit.Ground;

/**
 * Interest on a benefit that was unduly received: from the first day of the month after the payment
 * (art. 23 ust. 7). A decision that was annulled bears none since art. 23 ust. 1a; on which day
 * that came is not known, so the time in between is a gap.
 */
public final class UndueBenefitInterest {
  private static final NumberBook NUMBERS = NumberBook.of("recovery");

  private static final Test<UndueBenefit> BEARS_INTEREST =
      any(
              not(GROUND.is(Ground.DECISION_ANNULLED)),
              NUMBERS.yes("undue-interest-on-every-ground", PAID))
          .as("is returned with interest", FUND.at("art. 23 ust. 1-1a"));

  private static final Money<UndueBenefit> INTEREST =
      when(
              BEARS_INTEREST,
              AMOUNT
                  .times(NUMBERS.accrued("statutory-interest", PAID.monthEnd(), REPAID))
                  .dividedBy(NUMBERS.count("interest-year-days", PAID))
                  .rounded("the act is silent; to the grosz"))
          .otherwise(NOTHING)
          .as("interest on the benefit unduly received", FUND.at("art. 23 ust. 7"));

  private static final Money<UndueBenefit> TO_RETURN =
      AMOUNT.plus(INTEREST).as("to be returned", FUND.at("art. 23 ust. 1"));

  public static final Benefit<UndueBenefit> BENEFIT =
      Benefit.of("undue-benefit-interest", UndueBenefit.IS, FUND, "2008-10-01")
          .tells(BEARS_INTEREST, INTEREST, TO_RETURN);

  private UndueBenefitInterest() {}
}
