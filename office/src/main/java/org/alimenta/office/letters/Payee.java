package org.alimenta.office.letters;

import org.jspecify.annotations.Nullable;

/**
 * Who receives the money.
 *
 * @param name first name and surname
 * @param accountEnd the last four digits of the account; null when the money is paid in cash
 */
public record Payee(String name, @Nullable String accountEnd) {
  private static final int SHOWN = 4;

  public Payee {
    if (accountEnd != null && accountEnd.length() > SHOWN) {
      throw new IllegalArgumentException("A letter shows no more than the end of an account.");
    }
  }

  /** Paid to an account, of which a letter shows the end only. */
  public static Payee toAccount(String name, String account) {
    return new Payee(name, account.substring(account.length() - SHOWN));
  }

  public static Payee inCash(String name) {
    return new Payee(name, null);
  }
}
