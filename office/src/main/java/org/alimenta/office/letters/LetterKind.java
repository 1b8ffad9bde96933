package org.alimenta.office.letters;

import java.util.Locale;

/** What a letter does. */
public enum LetterKind {
  GRANT(true),
  REFUSAL(true),
  /** The application is not examined: no decision on the merits, and no appeal. */
  LEFT_UNEXAMINED(false),
  /** The right ends before its period does. */
  DISCONTINUATION(true),
  CHANGE(true),
  SUSPENSION(true),
  RESUMPTION(true),
  /** Makes a grant known that the law made without a decision. */
  INFORMATION(false),
  /** Says that another authority decides and has the application now. */
  FORWARDED(false),
  /** Asks to mend and complete an application. */
  COMPLETION_CALL(false),
  /** Tells the person obliged to maintain that the state pays in their place. */
  OBLIGOR_NOTICE(false),
  /** Tells the body that enforces maintenance. */
  ENFORCEMENT_NOTICE(false);

  private final boolean decides;

  LetterKind(boolean decides) {
    this.decides = decides;
  }

  /** Whether it is a decision, which can be appealed. */
  public boolean decides() {
    return decides;
  }

  /** The key of its words: {@code left-unexamined}. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it says what changes in months that were decided before. */
  boolean comparesMonths() {
    return this == CHANGE || this == DISCONTINUATION || this == SUSPENSION || this == RESUMPTION;
  }

  /** Whether money is paid after it. */
  boolean pays() {
    return this == GRANT || this == INFORMATION || this == CHANGE || this == RESUMPTION;
  }

  /** Whether it says that somebody has a right from now on. */
  boolean grants() {
    return this == GRANT || this == INFORMATION;
  }

  boolean isNotice() {
    return this == OBLIGOR_NOTICE || this == ENFORCEMENT_NOTICE;
  }
}
