package org.alimenta.law.read;

import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Span;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/**
 * Operations on values of which only the ends may be known. Each answer holds every value that the
 * true operands can give; where two operands move together it may be wider than needed, which asks
 * a question too many and never decides wrongly.
 */
final class Intervals {
  private Intervals() {}

  static Value apply(Operation operation, Value a, Value b) {
    if (a.isKnown() && b.isKnown()) {
      return Value.known(exact(operation, a.low(), b.low()));
    }
    return switch (operation) {
      case ADD -> ends(a.low().plus(b.low()), a.high().plus(b.high()), a, b);
      case SUBTRACT -> ends(a.low().minus(b.high()), a.high().minus(b.low()), a, b);
      case ABOVE ->
          ends(
              exact(Operation.ABOVE, a.low(), b.high()),
              exact(Operation.ABOVE, a.high(), b.low()),
              a,
              b);
      case LESSER -> ends(a.low().min(b.low()), a.high().min(b.high()), a, b);
      case GREATER -> ends(a.low().max(b.low()), a.high().max(b.high()), a, b);
      case MULTIPLY, DIVIDE -> corners(operation, a, b);
    };
  }

  private static Fraction exact(Operation operation, Fraction a, Fraction b) {
    return switch (operation) {
      case ADD -> a.plus(b);
      case SUBTRACT -> a.minus(b);
      case ABOVE -> a.minus(b).max(Fraction.ZERO);
      case LESSER -> a.min(b);
      case GREATER -> a.max(b);
      case MULTIPLY -> a.times(b);
      case DIVIDE -> a.dividedBy(b);
    };
  }

  /** Zero times anything is zero, even times a gap in the law. */
  private static Value corners(Operation operation, Value a, Value b) {
    if (isZero(a) || (operation == Operation.MULTIPLY && isZero(b))) {
      return Value.ZERO;
    }
    Fraction low = exact(operation, a.low(), b.low());
    Fraction high = low;
    for (Fraction corner :
        new Fraction[] {
          exact(operation, a.low(), b.high()),
          exact(operation, a.high(), b.low()),
          exact(operation, a.high(), b.high())
        }) {
      low = low.min(corner);
      high = high.max(corner);
    }
    return ends(low, high, a, b);
  }

  private static boolean isZero(Value value) {
    return value.low().isZero() && value.high().isZero();
  }

  private static Value ends(Fraction low, Fraction high, Value a, Value b) {
    return Value.between(low, high, a, b);
  }

  static Value compare(Relation relation, Value a, Value b) {
    if (always(relation, a, b)) {
      return Value.YES;
    }
    if (never(relation, a, b)) {
      return Value.NO;
    }
    return Value.between(Fraction.ZERO, Fraction.ONE, a, b);
  }

  private static boolean always(Relation relation, Value a, Value b) {
    return switch (relation) {
      case LESS -> a.high().compareTo(b.low()) < 0;
      case AT_MOST -> a.high().compareTo(b.low()) <= 0;
      case SAME -> a.low().equals(b.low()) && a.high().equals(a.low()) && b.high().equals(b.low());
    };
  }

  private static boolean never(Relation relation, Value a, Value b) {
    return switch (relation) {
      case LESS -> a.low().compareTo(b.high()) >= 0;
      case AT_MOST -> a.low().compareTo(b.high()) > 0;
      case SAME -> a.high().compareTo(b.low()) < 0 || b.high().compareTo(a.low()) < 0;
    };
  }

  static Value round(Rounding rounding, Fraction unit, Value value) {
    return value.isKnown()
        ? Value.known(value.low().rounded(rounding, unit))
        : Value.between(
            value.low().rounded(rounding, unit), value.high().rounded(rounding, unit), value.why());
  }

  /** Each operation never decreases in the day or in the count, so the ends give the ends. */
  static Value calendar(CalendarOperation operation, Value day, Value count) {
    long first = operation.of(day.low().toLong(), count.low().toLong());
    if (day.isKnown() && count.isKnown()) {
      return Value.known(Fraction.of(first));
    }
    long last = operation.of(day.high().toLong(), count.high().toLong());
    return ends(Fraction.of(first), Fraction.of(last), day, count);
  }

  /** Grows with the end and shrinks with the beginning. */
  static Value between(Span span, Value from, Value to) {
    long least = span.of(from.high().toLong(), to.low().toLong());
    if (from.isKnown() && to.isKnown()) {
      return Value.known(Fraction.of(least));
    }
    long most = span.of(from.low().toLong(), to.high().toLong());
    return ends(Fraction.of(least), Fraction.of(most), from, to);
  }

  static Value not(Value value) {
    return value.isKnown()
        ? Value.known(value.isNo())
        : Value.between(Fraction.ZERO, Fraction.ONE, value.why());
  }
}
