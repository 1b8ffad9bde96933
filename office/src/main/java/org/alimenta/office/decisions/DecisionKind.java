package org.alimenta.office.decisions;

/** What a decision does. */
public enum DecisionKind {
  GRANT,
  REFUSAL,
  /** Pozostawienie bez rozpatrzenia: no decision on the merits. */
  LEFT_UNEXAMINED,
  /** The right ends before its period does. */
  DISCONTINUATION,
  CHANGE,
  SUSPENSION,
  RESUMPTION;

  /** Whether it says what is paid in which months. */
  public boolean hasPlan() {
    return this != REFUSAL && this != LEFT_UNEXAMINED;
  }
}
