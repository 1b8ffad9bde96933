package org.alimenta.law.compass;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongUnaryOperator;
import org.alimenta.law.compass.Curve.Piece;
import org.alimenta.money.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CurveTest {
  private static final Fraction ONE_ZLOTY = Fraction.of(100);

  private static Curve draw(LongUnaryOperator value) {
    return Curve.of(0, 1_000_000, 10, ONE_ZLOTY, place -> Fraction.of(value.applyAsLong(place)));
  }

  private static String told(Curve curve) {
    StringBuilder told = new StringBuilder();
    for (Piece piece : curve.pieces()) {
      told.append('[')
          .append(piece.from().at())
          .append(':')
          .append(piece.from().value())
          .append(' ')
          .append(piece.to().at())
          .append(':')
          .append(piece.to().value())
          .append(']');
    }
    return told.toString();
  }

  @Test
  @DisplayName("a cliff is found to the grosz")
  void cliff() {
    Curve curve = draw(income -> income <= 123_456 ? 80_000 : 0);
    assertThat(told(curve)).isEqualTo("[0:80000 123456:80000][123457:0 1000000:0]");
    assertThat(curve.jumpsAfter(0)).isTrue();
    assertThat(curve.jumpsAfter(1)).isFalse();
  }

  @Test
  @DisplayName("grosz for grosz between two levels, with the exact ends of both")
  void taper() {
    Curve curve = draw(income -> Math.max(0, 50_000 - Math.max(0, income - 234_567)));
    assertThat(told(curve))
        .isEqualTo("[0:50000 234567:50000][234567:50000 284567:0][284567:0 1000000:0]");
  }

  @Test
  @DisplayName("grosz for grosz down to the smallest sum that is paid, then nothing")
  void floor() {
    Curve curve =
        draw(
            income -> {
              long left = 50_000 - Math.max(0, income - 234_567);
              return left < 2_000 ? 0 : left;
            });
    assertThat(told(curve))
        .isEqualTo("[0:50000 234567:50000][234567:50000 282567:2000][282568:0 1000000:0]");
  }

  @Test
  @DisplayName("what is rounded to whole zloty is still one slope")
  void rounding() {
    Curve curve = draw(income -> (1_000_000 - income) / 300 * 100);
    assertThat(curve.pieces()).hasSize(1);
  }

  @Test
  @DisplayName("a level is one piece, however many places were looked at")
  void level() {
    assertThat(told(draw(_ -> 7))).isEqualTo("[0:7 1000000:7]");
  }
}
