package org.alimenta.law.lint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Node;
import org.alimenta.law.node.Node.*;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;
import org.jspecify.annotations.Nullable;

/** The stretches of one value that conditions cover on a day, and the first hole between them. */
final class Stretches {
  private static final Fraction FAR = Fraction.of(Long.MAX_VALUE / 8);

  private final Node value;
  private final LocalDate day;
  private final Numbers numbers;
  private Stretch hole = new Stretch(FAR, false, FAR.negated(), false);

  /** From one value to another, with the ends or without. */
  private record Stretch(Fraction low, boolean withLow, Fraction high, boolean withHigh) {
    Stretch and(Stretch other) {
      int lows = low.compareTo(other.low);
      int highs = high.compareTo(other.high);
      return new Stretch(
          low.max(other.low),
          lows == 0 ? withLow && other.withLow : lows > 0 ? withLow : other.withLow,
          high.min(other.high),
          highs == 0 ? withHigh && other.withHigh : highs < 0 ? withHigh : other.withHigh);
    }
  }

  Stretches(Node value, LocalDate day, Numbers numbers) {
    this.value = value;
    this.day = day;
    this.numbers = numbers;
  }

  /** The value that a condition compares with something of the law; null where it does not. */
  static @Nullable Node compared(Node test) {
    return switch (test) {
      case Step step -> compared(step.body());
      case Not(Node inner) -> compared(inner);
      case Every(List<Node> tests) -> compared(tests.getFirst());
      case Compare(Relation relation, Node left, Node right)
          when relation != Relation.SAME && left.kind() != Kind.WORD ->
          isLimit(right) ? left : isLimit(left) ? right : null;
      default -> null;
    };
  }

  private static boolean isLimit(Node node) {
    return node instanceof Const
        || (node instanceof NumberAt at && at.key() == null)
        || (node instanceof Step step && isLimit(step.body()));
  }

  /** Null when there is none, or when a condition speaks of more than the value. */
  @Nullable Stretches hole(List<Node> tests) {
    List<Stretch> covered = new ArrayList<>();
    for (Node test : tests) {
      Stretch stretch = stretch(test, true);
      if (stretch == null) {
        return null;
      }
      covered.add(stretch);
    }
    covered.sort(Comparator.comparing(Stretch::low).thenComparing(each -> !each.withLow()));
    Fraction end = covered.getFirst().high();
    boolean with = covered.getFirst().withHigh();
    for (Stretch next : covered) {
      int gap = next.low().compareTo(end.plus(with ? step() : Fraction.ZERO));
      boolean touches = with || next.withLow();
      if (gap > 0 || (gap == 0 && !touches)) {
        hole = new Stretch(end, !with, next.low(), !next.withLow());
        return this;
      }
      if (next.high().compareTo(end) > 0) {
        end = next.high();
        with = next.withHigh();
      } else if (next.high().equals(end)) {
        with |= next.withHigh();
      }
    }
    return null;
  }

  /** Between two whole values there is nothing. */
  private Fraction step() {
    return switch (value.kind()) {
      case FINE, NUMBER -> Fraction.ZERO;
      default -> Fraction.ONE;
    };
  }

  private @Nullable Stretch stretch(Node test, boolean holds) {
    return switch (test) {
      case Step step -> stretch(step.body(), holds);
      case Not(Node inner) -> stretch(inner, !holds);
      case Every(List<Node> tests) when holds -> {
        Stretch all = new Stretch(FAR.negated(), true, FAR, true);
        for (Node each : tests) {
          Stretch one = stretch(each, true);
          if (one == null) {
            yield null;
          }
          all = all.and(one);
        }
        yield all;
      }
      case Compare(Relation relation, Node left, Node right) ->
          compare(relation, left, right, holds);
      default -> null;
    };
  }

  private @Nullable Stretch compare(Relation relation, Node left, Node right, boolean holds) {
    boolean isLeft = HolesBetweenBranches.same(value, left);
    Node other = isLeft ? right : left;
    Fraction limit =
        isLeft || HolesBetweenBranches.same(value, right) ? Eras.value(other, day, numbers) : null;
    if (limit == null) {
      return null;
    }
    return switch (relation) {
      case SAME -> holds ? new Stretch(limit, true, limit, true) : null;
      case LESS, AT_MOST -> {
        boolean with = (relation == Relation.AT_MOST) == holds;
        yield isLeft == holds
            ? new Stretch(FAR.negated(), true, limit, with)
            : new Stretch(limit, with, FAR, true);
      }
    };
  }

  /** Whether one value alone is left out, or the limits meet. */
  boolean isPoint() {
    return hole.low().equals(hole.high());
  }

  /** The hole in words. */
  String said(Kind kind) {
    String low = shown(hole.low(), kind);
    return isPoint() ? low : low + " - " + shown(hole.high(), kind);
  }

  private static String shown(Fraction value, Kind kind) {
    return switch (kind) {
      case MONEY, FINE -> value.dividedBy(Fraction.of(100)).toDecimal(2).toPlainString();
      case DAY -> Days.date(value.toLong()).toString();
      default -> value.toString();
    };
  }
}
