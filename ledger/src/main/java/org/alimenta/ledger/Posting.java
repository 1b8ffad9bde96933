package org.alimenta.ledger;

/**
 * What an entry does to one account.
 *
 * @param account its code
 * @param amount in grosze or cents: above zero is a debit, below zero a credit, never zero
 */
public record Posting(String account, long amount) {
  public static Posting debit(String account, long amount) {
    return new Posting(account, amount);
  }

  /** A credit of an amount that is told without its sign. */
  public static Posting credit(String account, long amount) {
    return new Posting(account, Math.negateExact(amount));
  }
}
