package org.alimenta.office.access;

/** Why somebody looked into a case; every line of the diary names one. */
public enum Purpose {
  /** Handling the application or the case. */
  HANDLING,
  /** Checking and signing what another person proposed. */
  SIGNING,
  /** Paying, and the accounts behind it. */
  PAYMENT,
  /** Answering the party or another office. */
  INFORMATION,
  /** Checking the office's work. */
  AUDIT,
  /** Accounts of staff, settings, upkeep of the system. */
  ADMINISTRATION;

  /**
   * The purpose for which somebody with these roles usually opens a case; whoever knows better says
   * so.
   */
  public static Purpose usualOf(Staff staff) {
    if (staff.is(Role.CLERK)) {
      return HANDLING;
    }
    if (staff.is(Role.APPROVER)) {
      return SIGNING;
    }
    if (staff.is(Role.ACCOUNTANT)) {
      return PAYMENT;
    }
    return staff.is(Role.AUDITOR) ? AUDIT : ADMINISTRATION;
  }

  /** The key of its words. */
  public String message() {
    return "purpose." + name();
  }
}
