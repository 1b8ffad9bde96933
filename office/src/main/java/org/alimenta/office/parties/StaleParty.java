package org.alimenta.office.parties;

/** Somebody else has changed the party since it was read. Nothing was written. */
public final class StaleParty extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient KnownParty current;

  StaleParty(KnownParty current) {
    super("Party " + current.id() + " was changed meanwhile: version " + current.version());
    this.current = current;
  }

  /** What the register holds now. */
  public KnownParty current() {
    return current;
  }
}
