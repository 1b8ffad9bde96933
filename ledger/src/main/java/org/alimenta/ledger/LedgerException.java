package org.alimenta.ledger;

import org.jspecify.annotations.Nullable;

/** The ledger refused, and nothing was written. The message says what is wrong and what to do. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why it refused. */
  public enum Reason {
    /** Debits and credits differ, or there are no postings. */
    UNBALANCED,
    /** A change or a deletion of what is there. */
    KEPT,
    /** The effective date lies in a closed month. */
    CLOSED_MONTH,
    /** No such account, a summary account, or two currencies. */
    ACCOUNT,
    /** The key stands for an entry that says something else. */
    OTHER_CONTENT,
    /** The entry was reversed before, is not there, or is not mirrored. */
    REVERSAL,
    /** Anything else that the database does not take. */
    MALFORMED
  }

  private final Reason reason;

  LedgerException(Reason reason, String message) {
    this(reason, message, null);
  }

  LedgerException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
