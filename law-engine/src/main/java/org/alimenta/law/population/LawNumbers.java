package org.alimenta.law.population;

import java.math.BigInteger;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node.Accrued;
import org.alimenta.law.node.Node.NumberAt;
import org.alimenta.law.node.Range;
import org.alimenta.law.numbers.DatedNumber;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.TableRow;
import org.alimenta.money.Fraction;

/** Numbers of law in a plan: looked up by day and key, in whole steps of their finest value. */
final class LawNumbers {
  /** Which column of a number. */
  enum Side {
    /** Its value; where it has none any value of another day, for somebody who looks at MISSING. */
    SURE,
    /** The lowest that it can be, and the highest. */
    LOW,
    HIGH,
    /** Yes where it has no value. */
    MISSING
  }

  /**
   * One column that is looked up.
   *
   * @param steps how many steps make one, of the value
   * @param keySteps and of the key
   * @param most the highest value of all times, in steps
   */
  record Use(String number, Kind kind, Side side, long steps, long keySteps, long most) {
    /** What rates of so many days can add up to. */
    Extent upTo(BigInteger days) {
      if (side == Side.MISSING) {
        return Extent.MASK;
      }
      BigInteger sum = BigInteger.valueOf(most).multiply(days.max(BigInteger.ZERO));
      BigInteger gap =
          side == Side.SURE ? BigInteger.ZERO : Extent.of(kind.anything(), steps).high();
      return new Extent(BigInteger.ZERO, sum.max(gap));
    }

    @Override
    public String toString() {
      return switch (side) {
        case SURE -> "'" + number + "'";
        case LOW -> "lowest '" + number + "'";
        case HIGH -> "highest '" + number + "'";
        case MISSING -> "no '" + number + "'";
      };
    }
  }

  private final Lowering lowering;

  LawNumbers(Lowering lowering) {
    this.lowering = lowering;
  }

  Ends at(NumberAt node, View view) {
    DatedNumber number = lowering.numbers().get(new NumberId(node.number()));
    Ends day = lowering.value(node.day(), view);
    Ends key =
        node.key() == null
            ? null
            : lowering.math.each(lowering.value(node.key(), view), lowering.ratios::evenly);
    long steps = steps(number);
    long keySteps = key == null ? 1 : key.low().under().constant();
    Op dayLow = Lowering.wholeOf(day.low());
    Op dayHigh = Lowering.wholeOf(day.high());
    Op[] args =
        key == null
            ? new Op[] {dayLow, dayHigh}
            : new Op[] {dayLow, dayHigh, key.low().over(), key.high().over()};
    boolean always = alwaysFound(number, args, keySteps);
    boolean known = day.isCertain() && (key == null || key.isCertain());
    Range values = values(number, node.kind());
    long most = Extent.of(values, steps).high().longValueExact();
    if (known && (always || !lowering.isUncertain(node))) {
      if (!always) {
        Use missing = new Use(node.number(), node.kind(), Side.MISSING, 1, keySteps, 0);
        lowering.assume(node, lookUp(missing, Extent.MASK, args));
      }
      Use sure = new Use(node.number(), node.kind(), Side.SURE, steps, keySteps, most);
      return lowering.math.certain(value(sure, Extent.of(values, steps), args));
    }
    Extent any = Extent.of(values, steps);
    any = always ? any : any.or(Extent.of(node.kind().anything(), steps));
    Use low = new Use(node.number(), node.kind(), Side.LOW, steps, keySteps, most);
    Use high = new Use(node.number(), node.kind(), Side.HIGH, steps, keySteps, most);
    return new Ends(value(low, any, args), value(high, any, args));
  }

  /** Every answer to a question, not only the one that was given: the plan is the same for all. */
  private static Range values(DatedNumber number, Kind kind) {
    int options = number.options().size();
    return kind == Kind.TEST
        ? Range.YES_OR_NO
        : options > 0 ? Range.of(0, options - 1L) : number.range();
  }

  private Ratio value(Use use, Extent extent, Op... args) {
    Op op = lookUp(use, extent, args);
    return use.kind() == Kind.TEST
        ? lowering.ratios.whole(lowering.ops.below(lowering.ops.no, op))
        : new Ratio(op, lowering.ops.constant(use.steps()));
  }

  private Op lookUp(Use use, Extent extent, Op... args) {
    return lowering.ops.found(Op.Code.NUMBER, use, extent, args);
  }

  private static boolean alwaysFound(DatedNumber number, Op[] args, long keySteps) {
    Extent from = args[0].extent;
    Extent to = args[1].extent;
    boolean plain = args.length == 2;
    return number.possible(
            from.low().longValue(),
            to.high().longValue(),
            plain ? null : Fraction.of(args[2].extent.low().longValue(), keySteps),
            plain ? null : Fraction.of(args[3].extent.high().longValue(), keySteps))
        != null;
  }

  Ends accrued(Accrued node, View view) {
    DatedNumber number = lowering.numbers().get(new NumberId(node.number()));
    Ends from = lowering.value(node.from(), view);
    Ends to = lowering.value(node.to(), view);
    long steps = steps(number);
    Op[] args = {
      Lowering.wholeOf(from.low()),
      Lowering.wholeOf(from.high()),
      Lowering.wholeOf(to.low()),
      Lowering.wholeOf(to.high())
    };
    long most = Extent.of(number.range(), steps).high().longValueExact();
    if (from.isCertain() && to.isCertain() && !lowering.isUncertain(node)) {
      Use missing = new Use(node.number(), Kind.NUMBER, Side.MISSING, 1, 1, 0);
      lowering.assume(node, lowering.ops.move(Op.Code.ACCRUED, missing, args));
      return lowering.math.certain(
          sum(new Use(node.number(), Kind.NUMBER, Side.SURE, steps, 1, most), args));
    }
    return new Ends(
        sum(new Use(node.number(), Kind.NUMBER, Side.LOW, steps, 1, most), args),
        sum(new Use(node.number(), Kind.NUMBER, Side.HIGH, steps, 1, most), args));
  }

  private Ratio sum(Use use, Op... args) {
    return new Ratio(
        lowering.ops.move(Op.Code.ACCRUED, use, args), lowering.ops.constant(use.steps()));
  }

  /** How many steps make one, so that every value is a whole number of steps. */
  private static long steps(DatedNumber number) {
    try {
      long steps = 1;
      for (Entry entry : number.entries()) {
        if (entry.value() != null) {
          steps = Ratios.leastCommon(steps, Ratios.under(entry.value()));
        }
        for (TableRow row : entry.rows()) {
          steps = Ratios.leastCommon(steps, Ratios.under(row.value()));
        }
      }
      return steps;
    } catch (NotInColumns e) {
      throw e.in(number.id().toString());
    }
  }
}
