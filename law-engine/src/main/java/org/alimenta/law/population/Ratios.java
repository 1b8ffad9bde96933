package org.alimenta.law.population;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/** Exact arithmetic on columns of fractions, written as operations on whole numbers. */
final class Ratios {
  /** By so much a number may grow for two divisors to become one. */
  private static final long NEAR = 1_000;

  private static final long FINEST_CONSTANT = 1_000_000;

  /** Divisors up to here are brought to one; a rule must round before it adds up finer parts. */
  private static final long FINEST_PART = 1_000_000_000;

  private final Ops ops;

  Ratios(Ops ops) {
    this.ops = ops;
  }

  Ratio whole(Op op) {
    return new Ratio(op, ops.one);
  }

  Ratio of(Fraction value) {
    long under = under(value);
    return new Ratio(ops.constant(value.times(Fraction.of(under)).toLong()), ops.constant(under));
  }

  /** The least number by which a value becomes whole. */
  static long under(Fraction value) {
    long under = 1;
    while (!value.times(Fraction.of(under)).isWhole()) {
      under++;
      if (under > FINEST_CONSTANT) {
        throw new NotInColumns(
            value
                + " is too fine for columns: it would need more than "
                + FINEST_CONSTANT
                + " parts. Write it with fewer decimals.");
      }
    }
    return under;
  }

  static long leastCommon(long a, long b) {
    return BigInteger.valueOf(a)
        .divide(BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)))
        .multiply(BigInteger.valueOf(b))
        .longValueExact();
  }

  Ratio plus(Ratio a, Ratio b) {
    return together(a, b, ops::add);
  }

  Ratio minus(Ratio a, Ratio b) {
    return together(a, b, ops::subtract);
  }

  Ratio lesser(Ratio a, Ratio b) {
    return together(a, b, ops::lesser);
  }

  Ratio greater(Ratio a, Ratio b) {
    return together(a, b, ops::greater);
  }

  /** Divisors that differ from row to row are made even where they can be; no others meet often. */
  private Ratio together(Ratio a, Ratio b, BinaryOperator<Op> operation) {
    boolean even =
        a.under() != b.under() && evenDivisor(a.under()) > 0 && evenDivisor(b.under()) > 0;
    Ratio left = even ? evenly(a) : a;
    Ratio right = even ? evenly(b) : b;
    Op under = common(left, right);
    return new Ratio(
        operation.apply(raised(left, under, right), raised(right, under, left)), under);
  }

  /** A divisor taken apart: what is the same in every row, and what differs. */
  private record Parts(long constant, Op rest) {}

  private Parts parts(Op divisor) {
    Op under = bare(divisor);
    if (under.isConstant()) {
      return new Parts(under.constant(), ops.one);
    }
    if (under.code != Op.Code.MULTIPLY) {
      return new Parts(1, under);
    }
    Parts left = parts(under.args.get(0));
    Parts right = parts(under.args.get(1));
    return new Parts(
        Math.multiplyExact(left.constant(), right.constant()),
        ops.multiply(left.rest(), right.rest()));
  }

  /** The same divisor in another width is the same divisor. */
  private static Op bare(Op op) {
    return op.code == Op.Code.WIDEN || op.code == Op.Code.NARROW ? bare(op.args.getFirst()) : op;
  }

  /** The least divisor in which both can be written, as far as that can be seen. */
  private Op common(Ratio a, Ratio b) {
    Parts left = parts(a.under());
    Parts right = parts(b.under());
    Op rest =
        left.rest() == right.rest() || right.rest().is(1)
            ? left.rest()
            : ops.multiply(left.rest(), right.rest());
    return ops.multiply(ops.constant(leastCommon(left.constant(), right.constant())), rest);
  }

  /** What stands over the common divisor of {@code a} and {@code b}. */
  private Op raised(Ratio a, Op common, Ratio b) {
    Parts from = parts(a.under());
    Parts to = parts(common);
    Op rest =
        from.rest() == to.rest()
            ? ops.one
            : from.rest().is(1) ? to.rest() : parts(b.under()).rest();
    return ops.multiply(
        ops.multiply(a.over(), ops.constant(to.constant() / from.constant())), rest);
  }

  /** Whether bringing both to one divisor makes neither much longer. */
  private boolean isNear(Ratio a, Ratio b) {
    Parts left = parts(a.under());
    Parts right = parts(b.under());
    long common = leastCommon(left.constant(), right.constant());
    return (left.rest() == right.rest() || left.rest().is(1) || right.rest().is(1))
        && common / Math.min(left.constant(), right.constant()) <= NEAR;
  }

  Ratio times(Ratio a, Ratio b) {
    return new Ratio(ops.multiply(a.over(), b.over()), ops.multiply(a.under(), b.under()));
  }

  /** By zero it is zero, as everywhere: no result rests on it. */
  Ratio dividedBy(Ratio a, Ratio b) {
    if (a.under().isConstant() && b.under().isConstant()) {
      long common = leastCommon(a.under().constant(), b.under().constant());
      return quotient(
          new Ratio(a.over(), ops.constant(common / b.under().constant())),
          new Ratio(b.over(), ops.constant(common / a.under().constant())));
    }
    return quotient(a, b);
  }

  private Ratio quotient(Ratio a, Ratio b) {
    Op over = ops.multiply(a.over(), b.under());
    if (b.over().extent.isPositive()) {
      return new Ratio(over, ops.multiply(a.under(), b.over()));
    }
    if (!b.over().extent.isNotNegative()) {
      throw new NotInColumns("It divides by what can be below zero. Add butAtLeast(1).");
    }
    Op isZero = ops.same(b.over(), ops.no);
    return new Ratio(
        ops.pick(isZero, ops.no, over), ops.multiply(a.under(), ops.greater(b.over(), ops.one)));
  }

  Ratio pick(Op when, Ratio then, Ratio otherwise) {
    if (isNear(then, otherwise)
        || (evenDivisor(then.under()) > 0 && evenDivisor(otherwise.under()) > 0)) {
      return together(then, otherwise, (a, b) -> ops.pick(when, a, b));
    }
    return new Ratio(
        ops.pick(when, then.over(), otherwise.over()),
        ops.pick(when, then.under(), otherwise.under()));
  }

  Op below(Ratio a, Ratio b) {
    Op common = common(a, b);
    return ops.below(raised(a, common, b), raised(b, common, a));
  }

  Op same(Ratio a, Ratio b) {
    Op common = common(a, b);
    return ops.same(raised(a, common, b), raised(b, common, a));
  }

  /** The nearest multiple of {@code unit}; a half goes away from zero. */
  Ratio rounded(Rounding rounding, Fraction unit, Ratio value) {
    Ratio units = dividedBy(value, of(unit));
    Op over = units.over();
    Op under = units.under();
    if (under.is(1)) {
      return times(whole(over), of(unit));
    }
    Op whole =
        switch (rounding) {
          case DOWN -> ops.divide(over, under);
          case UP -> negated(ops.divide(negated(over), under));
          case HALF_UP ->
              over.extent.isNotNegative()
                  ? halfUp(over, under)
                  : ops.pick(
                      ops.below(over, ops.no),
                      negated(halfUp(ops.greater(negated(over), ops.no), under)),
                      halfUp(ops.greater(over, ops.no), under));
        };
    return times(whole(whole), of(unit));
  }

  private Op negated(Op op) {
    return ops.subtract(ops.no, op);
  }

  private Op halfUp(Op over, Op under) {
    Op two = ops.constant(2);
    return ops.divide(ops.add(ops.multiply(over, two), under), ops.multiply(under, two));
  }

  /**
   * The same value over a divisor that is the same in every row, so that it can be added up.
   *
   * @throws IllegalArgumentException when the divisor can be too many numbers
   */
  Ratio evenly(Ratio value) {
    long common = evenDivisor(value.under());
    if (common == 0) {
      throw new NotInColumns(
          "Parts of %s to %s are added up, which is too fine for columns. Give the divisor a narrower range (butAtMost), or round first."
              .formatted(value.under().extent.low(), value.under().extent.high()));
    }
    return new Ratio(raised(value, common), ops.constant(common));
  }

  private Op raised(Ratio value, long common) {
    Op even = ops.constant(common);
    return value.under() == even
        ? value.over()
        : ops.multiply(value.over(), ops.divide(even, value.under()));
  }

  /** A number that every value of a divisor divides; 0 when the least of them is too large. */
  private static long evenDivisor(Op under) {
    if (under.isConstant()) {
      return under.constant();
    }
    if (under.code == Op.Code.MULTIPLY) {
      long both = evenDivisor(under.args.get(0)) * evenDivisor(under.args.get(1));
      return both <= FINEST_PART ? both : 0;
    }
    if (under.extent.high().bitLength() > 10) {
      return 0;
    }
    long common = 1;
    for (long i = under.extent.low().longValue(); i <= under.extent.high().longValue(); i++) {
      common = leastCommon(common, i);
      if (common > FINEST_PART) {
        return 0;
      }
    }
    return common;
  }
}
