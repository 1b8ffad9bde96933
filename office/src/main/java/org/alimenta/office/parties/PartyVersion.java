package org.alimenta.office.parties;

import java.time.Instant;
import java.util.Set;

/**
 * What the register held of a party from one change to the next.
 *
 * @param at when it was written
 * @param changed the fields that differ from the version before; all that are filled, in the first
 */
public record PartyVersion(
    int version, Instant at, Entered entered, Party party, Set<Field> changed) {

  /** The parts of a party that are told apart in its history. */
  public enum Field {
    NAME,
    PESEL,
    PAPER,
    BORN,
    SEX,
    NIP,
    REGON,
    RESIDENCE,
    CORRESPONDENCE,
    PHONE,
    EMAIL,
    ACCOUNT,
    SECRECY
  }
}
