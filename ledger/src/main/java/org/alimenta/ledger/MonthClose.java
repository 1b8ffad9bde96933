package org.alimenta.ledger;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/**
 * A closed month, with its proof. Nothing can be posted into it or into any month before.
 *
 * @param seal made by the same act
 * @param turnovers accounts and summary accounts that were posted to since the close before, by
 *     code
 */
public record MonthClose(
    YearMonth month,
    String closedBy,
    Instant recorded,
    Seal seal,
    List<TrialBalance.Row> turnovers) {

  /** What was debited to all accounts, which is what was credited. */
  public long total(Currency currency) {
    return turnovers.stream()
        .filter(row -> !row.account().summary() && row.account().currency() == currency)
        .mapToLong(TrialBalance.Row::debits)
        .reduce(0, Math::addExact);
  }
}
