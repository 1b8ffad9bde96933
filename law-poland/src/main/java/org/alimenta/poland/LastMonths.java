package org.alimenta.poland;

import static org.alimenta.law.Law.all;
import static org.alimenta.poland.Enforcement.CERTIFIED;
import static org.alimenta.poland.Enforcement.RECEIPTS;

import org.alimenta.law.Count;
import org.alimenta.law.Money;

/** What an enforcement brought in the months before it was certified; each act says how many. */
public final class LastMonths {

  public static Money<Enforcement> recovered(Count<Case> months) {
    return RECEIPTS
        .where(
            receipt ->
                all(
                    Receipt.ON.of(receipt).onOrBefore(CERTIFIED),
                    Receipt.ON.of(receipt).plusMonths(months).after(CERTIFIED)))
        .sum(Receipt.AMOUNT);
  }

  private LastMonths() {}
}
