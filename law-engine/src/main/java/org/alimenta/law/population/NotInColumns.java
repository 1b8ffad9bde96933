package org.alimenta.law.population;

/** A rule that cannot be written in columns: which sentence of it, why, and what to change. */
final class NotInColumns extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final boolean placed;

  NotInColumns(String why) {
    this(why, false);
  }

  private NotInColumns(String why, boolean placed) {
    super(why);
    this.placed = placed;
  }

  /** The same, naming the step in which it stands; the innermost one is named. */
  NotInColumns in(String step) {
    return placed ? this : new NotInColumns("In '" + step + "': " + getMessage(), true);
  }
}
