package org.alimenta.office.decisions;

/** Where a decision stands. */
public enum DecisionState {
  PROPOSED,
  SIGNED,
  /** Taken back before it was signed. */
  WITHDRAWN
}
