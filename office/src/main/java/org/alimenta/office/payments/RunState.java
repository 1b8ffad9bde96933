package org.alimenta.office.payments;

/** How far a payment run is. */
public enum RunState {
  /** What is due is being collected and checked. */
  COLLECTING,
  /** It waits for a second person. */
  COLLECTED,
  /** Nobody can be paid by it, so it ended by itself; what is parked stays due. */
  NOTHING_TO_PAY,
  /** It is being booked, and its file written. */
  APPROVED,
  /** Its file waits to be taken to the bank. */
  WRITTEN,
  /** The bank has its file. */
  SENT,
  /** The bank has told of each payment what became of it. */
  CONFIRMED,
  /** Nobody is paid by it; what was due stays due. */
  WITHDRAWN;

  /** Whether the program works on it, without anybody having to do anything. */
  public boolean isWorking() {
    return this == COLLECTING || this == APPROVED;
  }

  /** The key of its words. */
  public String message() {
    return "payments.state." + name();
  }
}
