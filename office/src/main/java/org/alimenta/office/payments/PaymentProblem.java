package org.alimenta.office.payments;

/** Something cannot be done with a payment run; nothing was changed. */
public final class PaymentProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** There is no such run. */
    UNKNOWN,
    /** Whoever made a run does not approve it. */
    SAME_PERSON,
    /** The role does not allow it. */
    ROLE,
    /** The run has gone on meanwhile, or is not so far. */
    STATE,
    /** Another run is being made or waits for approval. */
    ANOTHER_OPEN,
    /** The bank day lies in the past. */
    EXECUTION_DAY,
    /** A reason of at least five letters is missing. */
    REASON;

    /** The key of its words. */
    public String message() {
      return "payments.problem." + name();
    }
  }

  private final Kind kind;

  PaymentProblem(Kind kind) {
    super("Payment run refused: " + kind);
    this.kind = kind;
  }

  static void require(boolean holds, Kind otherwise) {
    if (!holds) {
      throw new PaymentProblem(otherwise);
    }
  }

  public Kind kind() {
    return kind;
  }
}
