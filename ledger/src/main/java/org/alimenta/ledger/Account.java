package org.alimenta.ledger;

import org.jspecify.annotations.Nullable;

/**
 * An account. All but its name is for ever.
 *
 * @param code small letters, digits and {@code : . _ -}, at most 100; never a name or number of a
 *     person
 * @param summary true for an account that stands for those that are part of it and is never posted
 *     to
 * @param partOf the code of its summary account, of the same kind and currency; null for none
 */
public record Account(
    String code,
    String name,
    AccountKind kind,
    Currency currency,
    boolean summary,
    @Nullable String partOf) {

  /** An account that is posted to and stands alone. */
  public static Account of(String code, String name, AccountKind kind, Currency currency) {
    return new Account(code, name, kind, currency, false, null);
  }

  /** The same account, as one that stands for those that are part of it. */
  public Account asSummary() {
    return new Account(code, name, kind, currency, true, partOf);
  }

  /** The same account, as a part of a summary account. */
  public Account partOf(String summaryCode) {
    return new Account(code, name, kind, currency, summary, summaryCode);
  }

  boolean sameButName(Account other) {
    return equals(new Account(code, name, other.kind, other.currency, other.summary, other.partOf));
  }
}
