package org.alimenta.law.population;

import org.alimenta.law.Outcome;
import org.alimenta.money.Fraction;

/**
 * What a benefit means in one month, for each person of a block whose right it can be. Rows count
 * from zero, in the order in which these persons were added to the block.
 */
public interface Verdicts {
  /** How many rows there are. */
  int count();

  Outcome outcome(int row);

  /** Bit i is set when the ground with that number was examined and failed. */
  int failed(int row);

  /** Counts all rows, and adds up what is due where the sum is known. */
  void countInto(Tally tally);

  /** In minor units; zero unless money is due. The lowest that it can be. */
  Fraction low(int row);

  /** The highest that it can be. */
  Fraction high(int row);

  /** Of what the benefit tells, the lowest that it can be; 1 and 0 for yes and no. */
  Fraction toldLow(int which, int row);

  /** The highest that it can be. */
  Fraction toldHigh(int which, int row);
}
