package org.alimenta.office.payments;

/** Why somebody gets another amount than in the run before. */
public enum DifferenceCause {
  /** Paid for the first time. */
  NEW,
  /** A decision changed the amount. */
  CHANGED,
  /** The benefit is suspended. */
  SUSPENDED,
  /** The benefit is paid again. */
  RESUMED,
  /** The right has ended, or the period of the decision. */
  ENDED,
  /** A payment came back and is made again. */
  RETURNED,
  /** It cannot be paid in this run. */
  PARKED,
  /** It could not be paid before, and is made up for. */
  PARKED_BEFORE,
  /** One of the two runs also paid for earlier months. */
  ARREARS,
  /** None of the above. */
  OTHER;

  /** The key of its words. */
  public String message() {
    return "payments.cause." + name();
  }
}
