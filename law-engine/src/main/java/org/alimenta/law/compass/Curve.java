package org.alimenta.law.compass;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.alimenta.money.Fraction;

/**
 * A value over a range of whole numbers, as straight pieces and the jumps between them. Places of
 * jumps are found by halving, so they are exact to the smallest step; what lies between is straight
 * up to a tolerance.
 *
 * @param pieces side by side; two that do not touch have a jump between them
 */
public record Curve(List<Piece> pieces) {

  /** A value at a place. */
  public record Point(long at, Fraction value) {}

  /** A straight part, both ends included. */
  public record Piece(Point from, Point to) {
    public boolean isFlat() {
      return from.value().equals(to.value());
    }
  }

  public Curve {
    pieces = List.copyOf(pieces);
  }

  /**
   * Draws a function.
   *
   * @param samples how many places are looked at first; a change that is taken back between two of
   *     them is not seen
   * @param tolerance how far a value may lie off its straight piece; smaller jumps are not shown
   */
  public static Curve of(
      long low, long high, int samples, Fraction tolerance, LongFunction<Fraction> value) {
    return new Drawing(tolerance, value).curve(low, high, samples);
  }

  /** Whether the value jumps after a piece. */
  public boolean jumpsAfter(int piece) {
    return piece + 1 < pieces.size()
        && pieces.get(piece).to().at() != pieces.get(piece + 1).from().at();
  }

  private static final class Drawing {
    private final Fraction tolerance;
    private final LongFunction<Fraction> value;
    private final Map<Long, Fraction> known = new HashMap<>();
    private final List<Piece> found = new ArrayList<>();

    Drawing(Fraction tolerance, LongFunction<Fraction> value) {
      this.tolerance = tolerance;
      this.value = value;
    }

    Curve curve(long low, long high, int samples) {
      Point before = point(low);
      for (int i = 1; i <= samples; i++) {
        Point next = point(low + (high - low) * i / samples);
        if (next.at() > before.at()) {
          between(before, next);
          before = next;
        }
      }
      if (found.isEmpty()) {
        found.add(new Piece(before, before));
      }
      return new Curve(joined(sharpened(joined(found))));
    }

    private Point point(long at) {
      return new Point(at, known.computeIfAbsent(at, value::apply));
    }

    private void between(Point from, Point to) {
      if (to.at() - from.at() <= 1) {
        boolean jumps = isFar(from.value(), to.value());
        if (jumps) {
          found.add(new Piece(from, from));
          found.add(new Piece(to, to));
        } else {
          found.add(new Piece(from, to));
        }
        return;
      }
      Point middle = point(from.at() + (to.at() - from.at()) / 2);
      if (isOnLine(from, middle, to)
          && isOnLine(from, point(from.at() + (middle.at() - from.at()) / 2), to)) {
        found.add(new Piece(from, to));
      } else {
        between(from, middle);
        between(middle, to);
      }
    }

    private boolean isFar(Fraction one, Fraction other) {
      return one.max(other).minus(one.min(other)).compareTo(tolerance) > 0;
    }

    private boolean isOnLine(Point from, Point middle, Point to) {
      Fraction share =
          Fraction.of(middle.at() - from.at()).dividedBy(Fraction.of(to.at() - from.at()));
      Fraction line = from.value().plus(to.value().minus(from.value()).times(share));
      return !isFar(line, middle.value());
    }

    /** Neighbouring pieces that together are still straight become one. */
    private List<Piece> joined(List<Piece> pieces) {
      List<Piece> joined = new ArrayList<>();
      for (Piece piece : pieces) {
        Piece last = joined.isEmpty() ? null : joined.getLast();
        if (last != null && last.to().at() == piece.from().at() && isOneLine(last, piece)) {
          joined.set(joined.size() - 1, new Piece(last.from(), piece.to()));
        } else {
          joined.add(piece);
        }
      }
      return joined;
    }

    private boolean isOneLine(Piece last, Piece piece) {
      boolean isPoint = last.from().at() == last.to().at() || piece.from().equals(piece.to());
      return isPoint
          || (last.isFlat() == piece.isFlat() && isOnLine(last.from(), last.to(), piece.to()))
              && (!last.isFlat() || last.from().value().equals(piece.to().value()));
    }

    /** Where a level begins or ends without a jump, its end is found exactly. */
    private List<Piece> sharpened(List<Piece> pieces) {
      List<Piece> sharp = new ArrayList<>(pieces);
      for (int i = 0; i + 1 < sharp.size(); i++) {
        Piece left = sharp.get(i);
        Piece right = sharp.get(i + 1);
        if (left.to().at() == right.from().at() && left.isFlat() != right.isFlat()) {
          Point corner = left.isFlat() ? lastLevel(left, right) : firstLevel(left, right);
          sharp.set(i, new Piece(left.from(), corner));
          sharp.set(i + 1, new Piece(corner, right.to()));
        }
      }
      return sharp;
    }

    private Point lastLevel(Piece level, Piece slope) {
      Fraction height = level.from().value();
      long same = level.from().at();
      long other = slope.to().at();
      while (other - same > 1) {
        long middle = same + (other - same) / 2;
        if (point(middle).value().equals(height)) {
          same = middle;
        } else {
          other = middle;
        }
      }
      return point(same);
    }

    private Point firstLevel(Piece slope, Piece level) {
      Fraction height = level.to().value();
      long other = slope.from().at();
      long same = level.to().at();
      while (same - other > 1) {
        long middle = other + (same - other) / 2;
        if (point(middle).value().equals(height)) {
          same = middle;
        } else {
          other = middle;
        }
      }
      return point(same);
    }
  }
}
