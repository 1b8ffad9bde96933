package org.alimenta.law.population;

import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node.CalendarOperation;
import org.alimenta.law.node.Node.Operation;
import org.alimenta.law.node.Node.Relation;
import org.alimenta.law.node.Node.Span;

/**
 * What the reader of one case does with intervals, as operations on columns: each answer holds
 * every value that the true operands can give, and is certain where theirs are.
 */
final class EndsMath {
  private final Ops ops;
  private final Ratios ratios;

  EndsMath(Ops ops, Ratios ratios) {
    this.ops = ops;
    this.ratios = ratios;
  }

  Ends arithmetic(Operation operation, Ends a, Ends b) {
    return switch (operation) {
      case ADD -> ends(a, b, ratios::plus);
      case SUBTRACT -> across(a, b, ratios::minus);
      case ABOVE ->
          across(a, b, (x, y) -> ratios.greater(ratios.minus(x, y), ratios.whole(ops.no)));
      case LESSER -> ends(a, b, ratios::lesser);
      case GREATER -> ends(a, b, ratios::greater);
      case MULTIPLY ->
          isNotNegative(a, b) ? ends(a, b, ratios::times) : corners(a, b, ratios::times);
      case DIVIDE -> isNotNegative(a, b) ? quotient(a, b) : corners(a, b, ratios::dividedBy);
    };
  }

  private static boolean isNotNegative(Ends a, Ends b) {
    return a.low().over().extent.isNotNegative() && b.low().over().extent.isNotNegative();
  }

  /** Of numbers that are not negative. A divisor that can be zero divides as by its highest. */
  private Ends quotient(Ends a, Ends b) {
    Op isZero = ops.same(b.low().over(), ops.no);
    Ratio least = ratios.dividedBy(a.low(), b.high());
    Ratio divisor = b.isCertain() ? b.low() : ratios.pick(isZero, b.high(), b.low());
    return new Ends(
        b.isCertain() ? least : new Ratio(ops.pick(isZero, ops.no, least.over()), least.under()),
        ratios.dividedBy(a.high(), divisor));
  }

  private Ends corners(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    if (a.isCertain() && b.isCertain()) {
      return certain(operation.apply(a.low(), b.low()));
    }
    Ends straight = ends(a, b, operation);
    Ends crossed = across(a, b, operation);
    return new Ends(
        ratios.lesser(
            ratios.lesser(straight.low(), straight.high()),
            ratios.lesser(crossed.low(), crossed.high())),
        ratios.greater(
            ratios.greater(straight.low(), straight.high()),
            ratios.greater(crossed.low(), crossed.high())));
  }

  Ends compare(Relation relation, Ends a, Ends b) {
    return switch (relation) {
      case LESS -> new Ends(less(a.high(), b.low()), less(a.low(), b.high()));
      case AT_MOST -> new Ends(not(less(b.low(), a.high())), not(less(b.high(), a.low())));
      case SAME -> same(a, b);
    };
  }

  private Ends same(Ends a, Ends b) {
    Op same = ratios.same(a.low(), b.low());
    if (a.isCertain() && b.isCertain()) {
      return test(same);
    }
    Op settled = ops.and(isSettled(a), isSettled(b));
    Op apart = ops.or(ratios.below(a.high(), b.low()), ratios.below(b.high(), a.low()));
    return new Ends(ratios.whole(ops.and(settled, same)), ratios.whole(ops.not(apart)));
  }

  /** Where the lowest and the highest meet. */
  Op isSettled(Ends ends) {
    return ends.isCertain() ? ops.yes : ratios.same(ends.low(), ends.high());
  }

  private Ratio less(Ratio a, Ratio b) {
    return ratios.whole(ratios.below(a, b));
  }

  private Ratio not(Ratio test) {
    return ratios.whole(ops.not(test.over()));
  }

  Ends not(Ends test) {
    return new Ends(not(test.high()), not(test.low()));
  }

  Ends masks(Ends a, Ends b, BinaryOperator<Op> join) {
    return ends(a, b, (x, y) -> ratios.whole(join.apply(x.over(), y.over())));
  }

  Ends choose(boolean test, Ends when, Ends then, Ends otherwise) {
    if (when.isCertain()) {
      return ends(then, otherwise, (a, b) -> ratios.pick(when.low().over(), a, b));
    }
    Op surely = when.low().over();
    Op maybe = when.high().over();
    Ends either = either(test, then, otherwise);
    return new Ends(
        ratios.pick(surely, then.low(), ratios.pick(maybe, either.low(), otherwise.low())),
        ratios.pick(surely, then.high(), ratios.pick(maybe, either.high(), otherwise.high())));
  }

  /** Everything that one of two values can be; yes is the high end of a test, though it is -1. */
  Ends either(boolean test, Ends a, Ends b) {
    return test
        ? new Ends(
            ratios.whole(ops.and(a.low().over(), b.low().over())),
            ratios.whole(ops.or(a.high().over(), b.high().over())))
        : new Ends(ratios.lesser(a.low(), b.low()), ratios.greater(a.high(), b.high()));
  }

  Ends anything(Kind kind) {
    return kind == Kind.TEST
        ? new Ends(ratios.whole(ops.no), ratios.whole(ops.yes))
        : new Ends(ratios.of(kind.anything().low()), ratios.of(kind.anything().high()));
  }

  Ends calendar(CalendarOperation operation, Ends day, Ends count) {
    return ends(
        day,
        count,
        (d, c) -> ratios.whole(ops.calendar(operation, Lowering.wholeOf(d), Lowering.wholeOf(c))));
  }

  Ends between(Span span, Ends from, Ends to) {
    return new Ends(
        ratios.whole(ops.span(span, Lowering.wholeOf(from.high()), Lowering.wholeOf(to.low()))),
        ratios.whole(ops.span(span, Lowering.wholeOf(from.low()), Lowering.wholeOf(to.high()))));
  }

  Ends certain(Ratio ratio) {
    return new Ends(ratio, ratio);
  }

  Ends test(Op mask) {
    return certain(ratios.whole(mask));
  }

  Ends each(Ends ends, UnaryOperator<Ratio> operation) {
    Ratio low = operation.apply(ends.low());
    return new Ends(low, ends.isCertain() ? low : operation.apply(ends.high()));
  }

  Ends ends(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    return new Ends(operation.apply(a.low(), b.low()), operation.apply(a.high(), b.high()));
  }

  Ends across(Ends a, Ends b, BinaryOperator<Ratio> operation) {
    return new Ends(operation.apply(a.low(), b.high()), operation.apply(a.high(), b.low()));
  }
}
