package org.alimenta.ledger;

import java.util.List;

/**
 * What was debited and credited to each account; the two sums are equal in each currency.
 *
 * @param rows accounts that were ever posted to, by code
 */
public record TrialBalance(AsOf asOf, List<Row> rows) {

  /**
   * @param debits the sum of what was debited, in grosze or cents
   * @param credits the sum of what was credited, without sign
   */
  public record Row(Account account, long debits, long credits) {

    /** Above zero for a debit balance, below for a credit balance. */
    public long balance() {
      return debits - credits;
    }
  }

  public long debits(Currency currency) {
    return in(currency).stream().mapToLong(Row::debits).reduce(0, Math::addExact);
  }

  public long credits(Currency currency) {
    return in(currency).stream().mapToLong(Row::credits).reduce(0, Math::addExact);
  }

  private List<Row> in(Currency currency) {
    return rows.stream().filter(row -> row.account().currency() == currency).toList();
  }
}
