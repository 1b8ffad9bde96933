package org.alimenta.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number in lowest terms. It carries money in minor units (grosze, cents),
 * shares, counts and areas; nothing is ever lost until {@link #rounded} is asked for by name.
 *
 * <p>Small values live in two {@code long}s; a result that does not fit moves to big integers, so
 * that every operation is total.
 */
public final class Fraction implements Comparable<Fraction> {
  public static final Fraction ZERO = new Fraction(0, 1);
  public static final Fraction ONE = new Fraction(1, 1);

  private static final int SMALL_CACHE = 1024;
  private static final Fraction[] SMALL = new Fraction[SMALL_CACHE];

  static {
    for (int i = 0; i < SMALL_CACHE; i++) {
      SMALL[i] = i == 0 ? ZERO : i == 1 ? ONE : new Fraction(i, 1);
    }
  }

  private final long numerator;
  private final long denominator;
  private final @Nullable Big big;

  /** Lowest terms, positive denominator, used only where a long is too short. */
  private record Big(BigInteger numerator, BigInteger denominator) {}

  private Fraction(long numerator, long denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.big = null;
  }

  private Fraction(Big big) {
    this.numerator = 0;
    this.denominator = 0;
    this.big = big;
  }

  public static Fraction of(long whole) {
    return whole >= 0 && whole < SMALL_CACHE ? SMALL[(int) whole] : new Fraction(whole, 1);
  }

  /**
   * @throws ArithmeticException when {@code denominator} is zero
   */
  public static Fraction of(long numerator, long denominator) {
    if (denominator == 1) {
      return of(numerator);
    }
    if (denominator > 0 && numerator != Long.MIN_VALUE) {
      long divisor = gcd(Math.abs(numerator), denominator);
      return denominator == divisor
          ? of(numerator / divisor)
          : new Fraction(numerator / divisor, denominator / divisor);
    }
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /** The exact value of a decimal such as {@code 0.1} or {@code 583.00}. */
  public static Fraction of(BigDecimal decimal) {
    BigDecimal plain = decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    return of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  private static Fraction of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("A fraction cannot have the denominator zero.");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    BigInteger n = numerator.divide(divisor);
    BigInteger d = denominator.divide(divisor);
    return n.bitLength() < 63 && d.bitLength() < 63
        ? (d.equals(BigInteger.ONE)
            ? of(n.longValue())
            : new Fraction(n.longValue(), d.longValue()))
        : new Fraction(new Big(n, d));
  }

  private static long gcd(long a, long b) {
    while (b != 0) {
      long rest = a % b;
      a = b;
      b = rest;
    }
    return a;
  }

  public Fraction plus(Fraction other) {
    if (denominator == 1 && other.denominator == 1) {
      long sum = numerator + other.numerator;
      if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
        return of(sum);
      }
    }
    if (isSmall(this) && isSmall(other)) {
      return of(
          numerator * other.denominator + other.numerator * denominator,
          denominator * other.denominator);
    }
    return of(
        top().multiply(other.bottom()).add(other.top().multiply(bottom())),
        bottom().multiply(other.bottom()));
  }

  public Fraction minus(Fraction other) {
    return plus(other.negated());
  }

  public Fraction negated() {
    return big == null
        ? (denominator == 1 ? of(-numerator) : new Fraction(-numerator, denominator))
        : of(top().negate(), bottom());
  }

  public Fraction times(Fraction other) {
    if (denominator == 1 && other.denominator == 1) {
      long high = Math.multiplyHigh(numerator, other.numerator);
      long low = numerator * other.numerator;
      if ((high == 0 && low >= 0) || (high == -1 && low < 0 && low != Long.MIN_VALUE)) {
        return of(low);
      }
    }
    if (isSmall(this) && isSmall(other)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(top().multiply(other.top()), bottom().multiply(other.bottom()));
  }

  /**
   * The quotient; division by zero gives zero, because both branches of a choice may be computed. A
   * divisor that can be zero is refused when a rule is loaded, so no result rests on it.
   */
  public Fraction dividedBy(Fraction other) {
    if (other.isZero()) {
      return ZERO;
    }
    if (denominator == 1 && other.denominator == 1 && other.numerator > 0) {
      return of(numerator, other.numerator);
    }
    if (isSmall(this) && isSmall(other) && other.numerator > 0) {
      return of(numerator * other.denominator, denominator * other.numerator);
    }
    return of(top().multiply(other.bottom()), bottom().multiply(other.top()));
  }

  public Fraction min(Fraction other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Fraction max(Fraction other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The nearest multiple of {@code unit} by {@code rounding}; {@code unit} must be positive. */
  public Fraction rounded(Rounding rounding, Fraction unit) {
    if (denominator == 1 && unit.equals(ONE)) {
      return this;
    }
    if (big == null && unit.equals(ONE)) {
      return of(rounding.toWhole(numerator, denominator));
    }
    Fraction units = dividedBy(unit);
    return of(rounding.toWhole(units.top(), units.bottom()), BigInteger.ONE).times(unit);
  }

  /** Both parts fit an {@code int}, so that products of two such numbers fit a {@code long}. */
  private static boolean isSmall(Fraction number) {
    return number.big == null
        && number.numerator == (int) number.numerator
        && number.denominator == (int) number.denominator;
  }

  public int signum() {
    return big == null ? Long.signum(numerator) : big.numerator.signum();
  }

  public boolean isZero() {
    return big == null && numerator == 0;
  }

  public boolean isWhole() {
    return big == null ? denominator == 1 : big.denominator.equals(BigInteger.ONE);
  }

  /**
   * @throws ArithmeticException when the value is not whole or does not fit
   */
  public long toLong() {
    if (denominator == 1) {
      return numerator;
    }
    if (!isWhole()) {
      throw new ArithmeticException(this + " is not a whole number.");
    }
    return top().longValueExact();
  }

  /** The exact decimal where there is one within {@code digits}, otherwise rounded half up. */
  public BigDecimal toDecimal(int digits) {
    return new BigDecimal(top())
        .divide(new BigDecimal(bottom()), digits, java.math.RoundingMode.HALF_UP);
  }

  private BigInteger top() {
    return big == null ? BigInteger.valueOf(numerator) : big.numerator;
  }

  private BigInteger bottom() {
    return big == null ? BigInteger.valueOf(denominator) : big.denominator;
  }

  @Override
  public int compareTo(Fraction other) {
    if (denominator == other.denominator && big == null && other.big == null) {
      return Long.compare(numerator, other.numerator);
    }
    if (isSmall(this) && isSmall(other)) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Fraction that
        && numerator == that.numerator
        && denominator == that.denominator
        && java.util.Objects.equals(big, that.big);
  }

  @Override
  public int hashCode() {
    return big == null ? Long.hashCode(numerator * 31 + denominator) : big.hashCode();
  }

  /** For people who debug: {@code 7/3}, {@code 120}. */
  @Override
  public String toString() {
    return isWhole() ? top().toString() : top() + "/" + bottom();
  }
}
