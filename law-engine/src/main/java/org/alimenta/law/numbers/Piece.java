package org.alimenta.law.numbers;

import org.alimenta.money.Fraction;

/**
 * A run of days on which one rate was in force.
 *
 * @param from the first day counted, as days since 1970-01-01
 * @param to the last day counted, inclusive
 * @param rate in the unit of the number, for each day
 */
public record Piece(long from, long to, Fraction rate, Entry entry) {
  public long days() {
    return to - from + 1;
  }

  /** The rate times the days. */
  public Fraction sum() {
    return rate.times(Fraction.of(days()));
  }
}
