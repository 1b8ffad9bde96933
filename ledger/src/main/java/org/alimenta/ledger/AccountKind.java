package org.alimenta.ledger;

/** What an account stands for. */
public enum AccountKind {
  /** What we have or may claim: its balance is mostly a debit. */
  ASSET,
  /** What we owe: its balance is mostly a credit. */
  LIABILITY,
  /** What came to us and is ours: mostly a credit. */
  INCOME,
  /** What was spent: mostly a debit. */
  EXPENSE
}
