package org.alimenta.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What happened on an account, by effective or by recorded date.
 *
 * @param opening the balance before the first row, in grosze or cents; above zero is a debit
 * @param rows in the order of the date that was asked for, then of their numbers
 * @param closing the balance after the last row
 */
public record Statement(Account account, long opening, List<Row> rows, long closing) {

  /**
   * One entry, as far as it touches this account.
   *
   * @param debit zero when it was credited
   * @param credit without sign; zero when it was debited
   * @param balance after this row
   */
  public record Row(
      long entry,
      LocalDate effective,
      Instant recorded,
      String text,
      Cause cause,
      long debit,
      long credit,
      long balance) {

    /** The number of the entry as it is written. */
    public String number() {
      return EntryNumber.text(entry);
    }
  }
}
