package org.alimenta.law.lint;

/** How a value moves when somebody earns more: whether it can rise, whether it can fall. */
enum Trend {
  NONE(false, false),
  UP(true, false),
  DOWN(false, true),
  /** Nothing is proved. */
  MIXED(true, true);

  private final boolean rises;
  private final boolean falls;

  Trend(boolean rises, boolean falls) {
    this.rises = rises;
    this.falls = falls;
  }

  private static Trend of(boolean rises, boolean falls) {
    return rises ? (falls ? MIXED : UP) : falls ? DOWN : NONE;
  }

  /** Of a value that moves with both. */
  Trend and(Trend other) {
    return of(rises || other.rises, falls || other.falls);
  }

  Trend turned() {
    return of(falls, rises);
  }

  boolean mayRise() {
    return rises;
  }
}
