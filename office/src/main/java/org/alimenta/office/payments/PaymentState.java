package org.alimenta.office.payments;

/** What became of a payment. */
public enum PaymentState {
  /** It is due, and not checked yet. */
  DUE,
  /** It can be paid. */
  READY,
  /** It cannot be paid; what is owed stays owed, and a later run takes it up again. */
  PARKED,
  /** It is booked: the person is owed less, the bank is to pay. */
  POSTED,
  /** The bank has paid. */
  CONFIRMED,
  /** It came back from the bank, and is owed again. */
  RETURNED,
  /** Its run was withdrawn before anything was booked. */
  WITHDRAWN;

  /** Whether it was booked: the bank is to pay, or was. */
  public boolean isBooked() {
    return this == POSTED || this == CONFIRMED || this == RETURNED;
  }

  /** The key of its words. */
  public String message() {
    return "payments.payment." + name();
  }
}
