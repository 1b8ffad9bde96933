package org.alimenta.law.node;

import org.alimenta.money.Fraction;

/** The lowest and the highest value that can occur, both included. */
public record Range(Fraction low, Fraction high) {
  public static final Range YES_OR_NO = new Range(Fraction.ZERO, Fraction.ONE);

  public Range {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "A range cannot start above its end: " + low + ".." + high);
    }
  }

  public static Range of(long low, long high) {
    return new Range(Fraction.of(low), Fraction.of(high));
  }

  public static Range only(Fraction value) {
    return new Range(value, value);
  }

  public boolean holds(Fraction value) {
    return low.compareTo(value) <= 0 && value.compareTo(high) <= 0;
  }

  public Range and(Range other) {
    return new Range(low.min(other.low), high.max(other.high));
  }
}
