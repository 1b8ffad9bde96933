package org.alimenta.law.text;

import java.time.LocalDate;
import org.alimenta.law.node.Kind;
import org.alimenta.money.Fraction;

/**
 * Bounds of a value that is not known which say nothing to people: they come from what a fact may
 * hold at all, not from the case.
 */
final class Limits {
  /** A million zloty or dollars, in minor units. */
  private static final Fraction FORTUNE = Fraction.of(100_000_000);

  private static final Fraction MANY_THINGS = Fraction.of(1_000);
  private static final Fraction LONG_AGO = Fraction.of(LocalDate.of(1910, 1, 1).toEpochDay());
  private static final Fraction FAR_OFF = Fraction.of(LocalDate.of(2100, 1, 1).toEpochDay());

  private Limits() {}

  static boolean isFloor(Kind kind, Fraction low) {
    return switch (kind) {
      case DAY -> low.compareTo(LONG_AGO) < 0;
      case MONEY, FINE, NUMBER, COUNT -> low.signum() <= 0;
      case TEST, WORD, NAME -> true;
    };
  }

  static boolean isCeiling(Kind kind, Fraction high) {
    return switch (kind) {
      case DAY -> high.compareTo(FAR_OFF) >= 0;
      case MONEY, FINE -> high.compareTo(FORTUNE) >= 0;
      case NUMBER, COUNT -> high.compareTo(MANY_THINGS) >= 0;
      case TEST, WORD, NAME -> true;
    };
  }
}
