package org.alimenta.money;

import java.math.BigInteger;

/** How a fraction becomes a whole number of units. A rule that rounds names one of these. */
public enum Rounding {
  /** Towards the lower unit: 2.99 gives 2, -2.01 gives -3. */
  DOWN,
  /** To the nearest unit, a half away from zero: 2.5 gives 3, -2.5 gives -3. */
  HALF_UP,
  /** Towards the higher unit: 2.01 gives 3. */
  UP;

  BigInteger toWhole(BigInteger numerator, BigInteger denominator) {
    return switch (this) {
      case DOWN -> floor(numerator, denominator);
      case UP -> floor(numerator.negate(), denominator).negate();
      case HALF_UP -> {
        BigInteger half =
            floor(numerator.abs().shiftLeft(1).add(denominator), denominator.shiftLeft(1));
        yield numerator.signum() < 0 ? half.negate() : half;
      }
    };
  }

  /** The same of numbers that fit; the denominator is positive. */
  long toWhole(long numerator, long denominator) {
    long down = Math.floorDiv(numerator, denominator);
    long rest = numerator - down * denominator;
    boolean up =
        switch (this) {
          case DOWN -> false;
          case UP -> rest > 0;
          case HALF_UP -> {
            long missing = denominator - rest;
            yield numerator < 0 ? rest > missing : rest >= missing;
          }
        };
    return up ? down + 1 : down;
  }

  private static BigInteger floor(BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }
}
