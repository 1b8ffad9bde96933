package org.alimenta.office.parties;

/** The register knows this PESEL already, of another party. Nothing was written. */
public final class PeselTaken extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient KnownParty other;

  PeselTaken(KnownParty other) {
    super("Party " + other.id() + " has this PESEL already");
    this.other = other;
  }

  public KnownParty other() {
    return other;
  }
}
