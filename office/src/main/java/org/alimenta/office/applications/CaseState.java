package org.alimenta.office.applications;

/** Where a case stands. */
public enum CaseState {
  /** Begun, not registered: it has no number and binds nobody. */
  DRAFT,
  /** Registered; the office owes a decision. */
  OPEN,
  /** The applicant was called to complete it; the term runs. */
  CALLED,
  /** Every person has a decision. It may still be changed. */
  DECIDED,
  /** Another authority decides and has the application now. */
  FORWARDED,
  WITHDRAWN,
  /** Its benefit period is over and nothing is owed. */
  CLOSED
}
