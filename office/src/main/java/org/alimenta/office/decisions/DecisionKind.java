package org.alimenta.office.decisions;

import java.util.Arrays;
import java.util.List;

/** What a decision does; some of what is signed here decides nothing. */
public enum DecisionKind {
  GRANT,
  REFUSAL,
  /** Pozostawienie bez rozpatrzenia: no decision on the merits. */
  LEFT_UNEXAMINED,
  /** The right ends before its period does. */
  DISCONTINUATION,
  CHANGE,
  SUSPENSION,
  RESUMPTION,
  /** The law grants by itself; the office makes it known, and nobody can appeal against that. */
  INFORMATION,
  /** A right without an end goes on as it is: further months are written down for payment. */
  CONTINUATION,
  /**
   * Another authority decides (KPA art. 65): it gets the application, and the applicant is told.
   */
  FORWARDED;

  /** Whether it says what is paid in which months. */
  public boolean hasPlan() {
    return this != REFUSAL && this != LEFT_UNEXAMINED && this != FORWARDED;
  }

  /** Whether a second person must sign. */
  public boolean needsFourEyes() {
    return this != INFORMATION && this != CONTINUATION && this != FORWARDED;
  }

  /** Whether somebody is told of it. */
  public boolean hasLetter() {
    return this != CONTINUATION;
  }

  /** What somebody may decide otherwise than the rules say. */
  public static List<DecisionKind> byHand() {
    return Arrays.stream(values()).filter(DecisionKind::needsFourEyes).toList();
  }
}
