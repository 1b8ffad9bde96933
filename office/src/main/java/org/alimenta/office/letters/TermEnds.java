package org.alimenta.office.letters;

import java.time.LocalDate;

/** On which day a legal term ends. */
@FunctionalInterface
interface TermEnds {

  /**
   * @param from the day of the event that starts the term; it does not count itself
   * @param days how long the term is
   * @return the last day of the term
   */
  LocalDate of(LocalDate from, int days);
}
