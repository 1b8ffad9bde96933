package org.alimenta.law.population;

import java.math.BigInteger;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Range;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/** The lowest and the highest whole number that a column can hold, both included. */
record Extent(BigInteger low, BigInteger high) {
  static final Extent MASK = of(-1, 0);

  static Extent of(long low, long high) {
    return new Extent(BigInteger.valueOf(low), BigInteger.valueOf(high));
  }

  /** A range of exact values, told in so many smallest steps to one. */
  static Extent of(Range range, long steps) {
    Fraction scale = Fraction.of(steps);
    return new Extent(
        whole(range.low().times(scale).rounded(Rounding.DOWN, Fraction.ONE)),
        whole(range.high().times(scale).rounded(Rounding.UP, Fraction.ONE)));
  }

  private static BigInteger whole(Fraction value) {
    return value.toDecimal(0).toBigIntegerExact();
  }

  /** What a fact can be, in its own smallest steps. */
  static Extent ofSteps(Fact fact) {
    return of(fact.range(), fact.steps());
  }

  /**
   * The same, for a column of {@code int}.
   *
   * @throws IllegalArgumentException when it does not fit
   */
  static Extent intOf(Fact fact) {
    Extent extent = ofSteps(fact);
    extent.requireInt(fact.id(), fact.decimals() > 0 ? " or fewer decimals" : "");
    return extent;
  }

  private void requireInt(String what, String hint) {
    if (!fitsInt()) {
      throw new IllegalArgumentException(
          "'%s' can be from %s to %s of its smallest steps, which is too much for a column; give it a narrower range%s."
              .formatted(what, low, high, hint));
    }
  }

  boolean fitsInt() {
    return fits(31);
  }

  boolean fitsLong() {
    return fits(63);
  }

  /** Small enough for a division by way of {@code double} to be exact. */
  boolean fitsDouble() {
    return fits(52);
  }

  private boolean fits(int bits) {
    return low.bitLength() <= bits && high.bitLength() <= bits;
  }

  boolean isPositive() {
    return low.signum() > 0;
  }

  boolean isNotNegative() {
    return low.signum() >= 0;
  }

  boolean isOne(long value) {
    return low.equals(high) && low.equals(BigInteger.valueOf(value));
  }

  Extent plus(Extent other) {
    return new Extent(low.add(other.low), high.add(other.high));
  }

  Extent minus(Extent other) {
    return new Extent(low.subtract(other.high), high.subtract(other.low));
  }

  Extent times(Extent other) {
    BigInteger a = low.multiply(other.low);
    BigInteger b = low.multiply(other.high);
    BigInteger c = high.multiply(other.low);
    BigInteger d = high.multiply(other.high);
    return new Extent(a.min(b).min(c.min(d)), a.max(b).max(c.max(d)));
  }

  /** Towards the lower whole number, by a positive divisor. */
  Extent over(Extent divisor) {
    return new Extent(
        floor(low, low.signum() < 0 ? divisor.low : divisor.high),
        floor(high, high.signum() < 0 ? divisor.high : divisor.low));
  }

  private static BigInteger floor(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  Extent lesser(Extent other) {
    return new Extent(low.min(other.low), high.min(other.high));
  }

  Extent greater(Extent other) {
    return new Extent(low.max(other.low), high.max(other.high));
  }

  /** Everything that either can be. */
  Extent or(Extent other) {
    return new Extent(low.min(other.low), high.max(other.high));
  }

  /** From nothing of it up to so many times. */
  Extent upTo(long times) {
    BigInteger most = BigInteger.valueOf(times);
    return new Extent(
        low.multiply(most).min(BigInteger.ZERO), high.multiply(most).max(BigInteger.ZERO));
  }
}
