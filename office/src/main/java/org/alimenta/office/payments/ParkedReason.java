package org.alimenta.office.payments;

/** Why a payment cannot be made. */
public enum ParkedReason {
  /** The case names nobody to be paid. */
  NO_PAYEE,
  /** The payee has told no bank account. */
  NO_ACCOUNT,
  /** The account number that the register holds is wrong. */
  BAD_ACCOUNT,
  /** The account number is the office's own. */
  OWN_ACCOUNT,
  /** The benefit of the case is suspended. */
  SUSPENDED,
  /** The bank returned the last payment to this very account number. */
  RETURNED_BEFORE,
  /** The bank does not take a sign or the length of a text. */
  UNPRINTABLE,
  /** Less is owed now than when the run was collected. */
  OWED_LESS;

  /** The key of its words. */
  public String message() {
    return "payments.parked." + name();
  }
}
