package org.alimenta.poland.maintenanceadvance;

import static java.time.Month.APRIL;
import static java.time.Month.JULY;
import static java.time.Month.OCTOBER;
import static org.alimenta.law.Law.NOTHING;
import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Acts.ADVANCE;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.Enforcement.RECEIPTS;
import static org.alimenta.poland.Entitled.TITLES;
import static org.alimenta.poland.Title.ENFORCEMENTS;

import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Word;
import org.alimenta.poland.Case;
import org.alimenta.poland.Enforcement;
import org.alimenta.poland.Entitled;
import org.alimenta.poland.Receipt;

/**
 * Settlement by quarters (art. 10 ust. 7-8): what enforcement brought in one quarter lowers the
 * advance of the next. The act does not say how a quarter becomes months; that is a documented
 * choice.
 */
final class Settlement {
  private static final NumberBook NUMBERS = NumberBook.of("maintenance-advance");

  /** Options of {@code maintenance-advance/netting-order}. */
  enum NettingOrder {
    CAP_MINUS_RECOVERED,
    ORDER_MINUS_RECOVERED
  }

  /** Options of {@code maintenance-advance/netting-spread}. */
  enum NettingSpread {
    EQUAL_PARTS,
    MONTH_FOR_MONTH,
    EARLIEST_FIRST
  }

  private static final Day<Case> QUARTER =
      when(MONTH.onOrAfter(MONTH.inItsYear(OCTOBER, 1)), MONTH.inItsYear(OCTOBER, 1))
          .when(MONTH.onOrAfter(MONTH.inItsYear(JULY, 1)), MONTH.inItsYear(JULY, 1))
          .when(MONTH.onOrAfter(MONTH.inItsYear(APRIL, 1)), MONTH.inItsYear(APRIL, 1))
          .otherwise(MONTH.yearStart());

  private static final Day<Case> LAST_QUARTER = QUARTER.plusMonths(-3);

  private static final Money<Entitled> OF_QUARTER =
      recovered(LAST_QUARTER, QUARTER.plusDays(-1))
          .as("recovered in the quarter before", ADVANCE.at("art. 10 ust. 7"));

  private static final Money<Entitled> OF_SAME_MONTH =
      recovered(MONTH.plusMonths(-3), MONTH.plusMonths(-3).monthEnd())
          .as("recovered three months before", ADVANCE.at("art. 10 ust. 7"));

  private static final Word<Case, NettingOrder> ORDER =
      NUMBERS.choice("netting-order", MONTH, NettingOrder.class);

  private static final Word<Case, NettingSpread> SPREAD =
      NUMBERS.choice("netting-spread", MONTH, NettingSpread.class);

  private Settlement() {}

  private static Money<Entitled> recovered(Day<Case> from, Day<Case> until) {
    Money<Enforcement> byOne =
        RECEIPTS
            .where(all(Receipt.ON.onOrAfter(from), Receipt.ON.onOrBefore(until)))
            .sum(Receipt.AMOUNT);
    return TITLES.sum(ENFORCEMENTS.sum(byOne));
  }

  /**
   * The advance of the month after the settlement of the quarter before.
   *
   * @param ordered maintenance ordered for the month
   * @param cap the highest advance
   */
  static Money<Entitled> settled(Money<Entitled> ordered, Money<Entitled> cap) {
    Money<Entitled> base =
        when(ORDER.is(NettingOrder.CAP_MINUS_RECOVERED), ordered.<Entitled>upTo(cap))
            .otherwise(ordered);
    Fine<Entitled> taken =
        when(SPREAD.is(NettingSpread.EQUAL_PARTS), OF_QUARTER.dividedBy(3))
            .when(SPREAD.is(NettingSpread.MONTH_FOR_MONTH), OF_SAME_MONTH)
            .otherwise(OF_QUARTER.above(takenEarlier(base)))
            .as("taken away for what was recovered", ADVANCE.at("art. 10 ust. 7-8"));
    return base.above(taken).rounded("the act is silent; to the grosz").upTo(cap);
  }

  /** With the earliest first: what earlier months of the quarter bore, each as much as this one. */
  private static Money<Entitled> takenEarlier(Money<Entitled> base) {
    return when(MONTH.is(QUARTER), NOTHING)
        .when(MONTH.is(QUARTER.plusMonths(1)), base)
        .otherwise(base.plus(base));
  }
}
