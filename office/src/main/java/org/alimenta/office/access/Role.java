package org.alimenta.office.access;

/** What somebody in the office may do; one person may hold several. */
public enum Role {
  /** Takes applications in, completes them and proposes decisions. */
  CLERK,
  /** Signs what another person proposed: decisions and payment runs. */
  APPROVER,
  /** Prepares payment runs, reads the bank's files, keeps the ledger. */
  ACCOUNTANT,
  /** Words of letters and pages. */
  EDITOR,
  /** Totals without persons. */
  ANALYST,
  /** Reads everything, changes nothing. */
  AUDITOR,
  /** Staff accounts and settings; sees no case. */
  ADMINISTRATOR;

  /** The name under which the security of pages and methods knows it. */
  public String authority() {
    return "ROLE_" + name();
  }

  /** The key of its words. */
  public String message() {
    return "role." + name();
  }
}
