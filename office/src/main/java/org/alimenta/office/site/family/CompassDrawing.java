package org.alimenta.office.site.family;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.alimenta.law.compass.Curve;
import org.alimenta.law.compass.Curve.Piece;
import org.alimenta.law.compass.Curve.Point;
import org.alimenta.law.text.ValueText;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.alimenta.office.site.family.CompassPage.Chart;
import org.alimenta.office.site.family.CompassPage.Jump;
import org.alimenta.office.site.family.CompassPage.Line;
import org.alimenta.office.site.family.CompassPage.Mark;
import org.alimenta.office.site.family.Levers.Lever;

/** Draws a curve in whole pixels, on the paper of the plots of numbers. */
final class CompassDrawing {
  static final int LEFT = 110;
  static final int RIGHT = 625;
  static final int TOP = 20;
  static final int BOTTOM = 240;

  private static final int NARROWEST = 18;
  private static final int PLACES = 5;

  /** Round distances between the places of the axis, in grosze or cents. */
  private static final List<Long> STEPS =
      List.of(5_000L, 10_000L, 20_000L, 50_000L, 100_000L, 200_000L);

  private static final long DAYS_OF_FIVE_YEARS = 1826;

  private final Curve curve;
  private final Lever lever;
  private final LongFunction<String> places;
  private final ValueText values;
  private final Fraction top;
  private final long high;

  /**
   * @param places what a place of the lever is called, in brief
   */
  CompassDrawing(Curve curve, Lever lever, LongFunction<String> places, ValueText values) {
    this.curve = curve;
    this.lever = lever;
    this.places = places;
    this.values = values;
    this.top =
        curve.pieces().stream()
            .map(piece -> piece.from().value().max(piece.to().value()))
            .max(Comparator.naturalOrder())
            .orElse(Fraction.ZERO);
    this.high = lever.kind() == Levers.Kind.INCOME ? shownUpTo() : lever.high();
  }

  /**
   * Where nothing changes any more, the paper ends: a long level line would crush all before it.
   */
  private long shownUpTo() {
    Piece last = curve.pieces().getLast();
    long calm = last.from().at();
    long step =
        STEPS.stream().filter(one -> one * PLACES >= calm + calm / 2).findFirst().orElse(0L);
    return last.isFlat() && calm > lever.low() && step > 0
        ? Math.min(lever.high(), lever.low() + step * PLACES)
        : lever.high();
  }

  Chart chart() {
    List<Line> lines = new ArrayList<>();
    List<Jump> jumps = new ArrayList<>();
    for (int i = 0; i < curve.pieces().size(); i++) {
      Piece piece = curve.pieces().get(i);
      lines.add(
          new Line(
              x(piece.from().at()),
              y(piece.from().value()),
              x(piece.to().at()),
              y(piece.to().value())));
      if (curve.jumpsAfter(i)) {
        Point after = curve.pieces().get(i + 1).from();
        boolean down = after.value().compareTo(piece.to().value()) < 0;
        jumps.add(new Jump(x(after.at()), y(piece.to().value()), y(after.value()), down));
      }
    }
    boolean isIn = lever.now() >= lever.low() && lever.now() <= high;
    return new Chart(lines, jumps, placeMarks(), levels(), isIn ? x(lever.now()) : -1);
  }

  private int x(long place) {
    return LEFT
        + Math.toIntExact(
            (RIGHT - LEFT)
                * (Math.min(place, high) - lever.low())
                / Math.max(1, high - lever.low()));
  }

  private int y(Fraction value) {
    if (top.isZero()) {
      return BOTTOM;
    }
    Fraction height = value.times(Fraction.of(BOTTOM - TOP)).dividedBy(top);
    return BOTTOM - Math.toIntExact(height.rounded(Rounding.HALF_UP, Fraction.ONE).toLong());
  }

  /** Round places of the axis. */
  private List<Mark> placeMarks() {
    List<Mark> marks = new ArrayList<>();
    long every =
        lever.kind() == Levers.Kind.INCOME ? (high - lever.low()) / PLACES : DAYS_OF_FIVE_YEARS;
    for (long place = lever.low(); place <= high; place += Math.max(1, every)) {
      marks.add(new Mark(x(place), places.apply(place)));
    }
    return marks;
  }

  /** Only sums that the curve has, and nought. */
  private List<Mark> levels() {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(BOTTOM, values.money(Fraction.ZERO)));
    TreeSet<Fraction> sums = new TreeSet<>(Comparator.<Fraction>reverseOrder());
    for (Piece piece : curve.pieces()) {
      sums.add(piece.from().value());
      sums.add(piece.to().value());
    }
    for (Fraction sum : sums) {
      int at = y(sum);
      if (marks.stream().allMatch(mark -> Math.abs(mark.at() - at) >= NARROWEST)) {
        marks.add(new Mark(at, values.money(sum)));
      }
    }
    return marks;
  }
}
