package org.alimenta.poland.recovery;

import static org.alimenta.law.Ground.need;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Case.DECIDED;
import static org.alimenta.poland.UndueBenefit.AMOUNT;
import static org.alimenta.poland.UndueBenefit.GROUND;
import static org.alimenta.poland.UndueBenefit.ORDER_FINAL;
import static org.alimenta.poland.UndueBenefit.PAID;
import static org.alimenta.poland.UndueBenefit.PAID_UNDER;
import static org.alimenta.poland.UndueBenefit.REPAID;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Outcome;
import org.alimenta.law.Test;
import org.alimenta.poland.UndueBenefit;

/**
 * The return of a benefit that was unduly received: with interest from the first day of the month
 * after the payment, ordered within some years of the receipt, claimed within some years of the
 * order. The acts say this alike, each with grounds and years of its own.
 */
final class UndueReturn {
  private static final NumberBook INTEREST_RATES = NumberBook.of("recovery");

  /** One for each act. */
  static final List<Benefit<UndueBenefit>> ALL =
      UndueLaw.ALL.stream().map(law -> new UndueReturn(law).benefit()).toList();

  private final UndueLaw law;
  private final NumberBook numbers;

  private UndueReturn(UndueLaw law) {
    this.law = law;
    this.numbers = NumberBook.of(law.numbers());
  }

  private Benefit<UndueBenefit> benefit() {
    Benefit<UndueBenefit> benefit =
        Benefit.of(law.id(), UndueBenefit.IS, law.act(), law.from())
            .requires(need(paidUnderTheAct(), Outcome.NOT_APPLICABLE));
    if (law.interestIsKnown()) {
      benefit.tells(bearsInterest(), interest(), toReturn());
    }
    return benefit.tells(orderUntil(), canStillBeOrdered(), claimEnds());
  }

  private Test<UndueBenefit> paidUnderTheAct() {
    return PAID_UNDER
        .is(law.under())
        .as("the benefit was paid under this act", law.act().at(law.articles().toReturn()));
  }

  private Test<UndueBenefit> bearsInterest() {
    return all(
            numbers.yes("undue-with-interest", PAID),
            any(
                not(GROUND.isAny(law.withoutInterest())),
                numbers.yes("undue-interest-on-every-ground", PAID)))
        .as("is returned with interest", law.act().at(law.articles().withInterest()));
  }

  private Money<UndueBenefit> interest() {
    return when(
            bearsInterest(),
            AMOUNT
                .times(INTEREST_RATES.accrued("statutory-interest", PAID.monthEnd(), REPAID))
                .dividedBy(INTEREST_RATES.count("interest-year-days", PAID))
                .rounded("the act is silent; to the grosz"))
        .otherwise(NOTHING)
        .as("interest on the benefit unduly received", law.act().at(law.articles().interestFrom()));
  }

  private Money<UndueBenefit> toReturn() {
    return AMOUNT.plus(interest()).as("to be returned", law.act().at(law.articles().toReturn()));
  }

  /** Not after more years than the act names; the day with the same date is the last one. */
  private Day<UndueBenefit> orderUntil() {
    return PAID.<UndueBenefit>completes(numbers.count("undue-decision-years", PAID))
        .as("last day for a decision on its return", law.act().at(law.articles().order()));
  }

  private Test<UndueBenefit> canStillBeOrdered() {
    return orderUntil()
        .onOrAfter(DECIDED)
        .as("its return can still be ordered", law.act().at(law.articles().order()));
  }

  private Day<UndueBenefit> claimEnds() {
    return ORDER_FINAL
        .<UndueBenefit>completes(numbers.count("undue-limitation-years", ORDER_FINAL))
        .as("last day of the claim to its return", law.act().at(law.articles().limitation()));
  }
}
