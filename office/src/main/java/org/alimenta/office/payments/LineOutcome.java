package org.alimenta.office.payments;

/** What a line of a bank statement says of our payments. */
public enum LineOutcome {
  /** The bank has paid. */
  CONFIRMED,
  /** A payment came back; it is owed again. */
  RETURNED,
  /** It belongs to no payment of ours. */
  UNKNOWN,
  /** It names a payment of ours, but another amount. */
  OTHER_AMOUNT,
  /** It names a payment of which the same was told before, or that never left. */
  TWICE;

  /** Whether somebody has to look at it. */
  public boolean isOpen() {
    return this == UNKNOWN || this == OTHER_AMOUNT || this == TWICE;
  }

  /** The key of its words. */
  public String message() {
    return "payments.line." + name();
  }
}
