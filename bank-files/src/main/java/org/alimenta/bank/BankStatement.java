package org.alimenta.bank;

import java.time.LocalDate;
import java.util.List;

/**
 * What a bank says happened on one account: opening balance, entries, closing balance.
 *
 * @param id the bank's name of this statement
 * @param account 26 digits of the account
 * @param openingGrosze before the first entry
 * @param closingGrosze after the last entry; always the opening balance and the entries together
 */
public record BankStatement(
    String id,
    Nrb account,
    LocalDate openingDay,
    long openingGrosze,
    LocalDate closingDay,
    long closingGrosze,
    List<StatementLine> lines) {
  public BankStatement {
    lines = List.copyOf(lines);
  }
}
