package org.alimenta.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions hold against plain big integers, also where a long is too short. */
class FractionTest {

  /** Numerator and denominator by big integers, the reference. */
  record Pair(BigInteger top, BigInteger bottom) {
    Fraction fraction() {
      return Fraction.of(new BigDecimal(top)).dividedBy(Fraction.of(new BigDecimal(bottom)));
    }

    static Pair of(Fraction fraction) {
      String[] parts = fraction.toString().split("/", -1);
      return new Pair(
          new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    boolean equalsFraction(BigInteger otherTop, BigInteger otherBottom) {
      return top.multiply(otherBottom).equals(otherTop.multiply(bottom));
    }
  }

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<BigInteger> tops =
        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(25).negate(), BigInteger.TEN.pow(25));
    Arbitrary<BigInteger> small =
        Arbitraries.longs().between(-1_000_000, 1_000_000).map(BigInteger::valueOf);
    Arbitrary<BigInteger> edges =
        Arbitraries.of(
            BigInteger.valueOf(Long.MAX_VALUE),
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.ZERO,
            BigInteger.ONE);
    Arbitrary<BigInteger> bottoms =
        Arbitraries.oneOf(
            Arbitraries.of(BigInteger.ONE, BigInteger.valueOf(12), BigInteger.valueOf(27_720)),
            Arbitraries.longs().between(1, Long.MAX_VALUE).map(BigInteger::valueOf));
    return Arbitraries.oneOf(tops, small, edges)
        .flatMap(top -> bottoms.map(bottom -> new Pair(top, bottom)));
  }

  @Property
  void addsExactly(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
    Pair sum = Pair.of(a.fraction().plus(b.fraction()));
    assertThat(
            sum.equalsFraction(
                a.top.multiply(b.bottom).add(b.top.multiply(a.bottom)),
                a.bottom.multiply(b.bottom)))
        .isTrue();
    assertThat(a.fraction().plus(b.fraction()).minus(b.fraction())).isEqualTo(a.fraction());
  }

  @Property
  void multipliesAndDividesExactly(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
    Fraction product = a.fraction().times(b.fraction());
    assertThat(Pair.of(product).equalsFraction(a.top.multiply(b.top), a.bottom.multiply(b.bottom)))
        .isTrue();
    if (b.top.signum() != 0) {
      assertThat(product.dividedBy(b.fraction())).isEqualTo(a.fraction());
    }
  }

  @Property
  void comparesExactly(@ForAll("pairs") Pair a, @ForAll("pairs") Pair b) {
    int expected = a.top.multiply(b.bottom).compareTo(b.top.multiply(a.bottom));
    assertThat(Integer.signum(a.fraction().compareTo(b.fraction()))).isEqualTo(expected);
    assertThat(a.fraction().equals(b.fraction())).isEqualTo(expected == 0);
    if (expected == 0) {
      assertThat(a.fraction()).hasSameHashCodeAs(b.fraction());
    }
    assertThat(a.fraction().min(b.fraction()))
        .isEqualTo(expected <= 0 ? a.fraction() : b.fraction());
    assertThat(a.fraction().max(b.fraction()))
        .isEqualTo(expected >= 0 ? a.fraction() : b.fraction());
    assertThat(a.fraction().signum()).isEqualTo(a.top.signum());
  }

  @Property
  void staysInLowestTerms(@ForAll("pairs") Pair a) {
    Pair shown = Pair.of(a.fraction());
    assertThat(shown.top.gcd(shown.bottom)).isEqualTo(BigInteger.ONE);
    assertThat(shown.bottom.signum()).isPositive();
  }

  @ParameterizedTest(name = "{0} to whole units: down {1}, half up {2}, up {3}")
  @CsvSource({
    "2.50, 2, 3, 3",
    "2.49, 2, 2, 3",
    "2.00, 2, 2, 2",
    "-2.50, -3, -3, -2",
    "-2.49, -3, -2, -2",
    "0, 0, 0, 0",
    "0.5, 0, 1, 1"
  })
  void roundsByName(BigDecimal value, long down, long halfUp, long up) {
    Fraction exact = Fraction.of(value);
    assertThat(exact.rounded(Rounding.DOWN, Fraction.ONE)).isEqualTo(Fraction.of(down));
    assertThat(exact.rounded(Rounding.HALF_UP, Fraction.ONE)).isEqualTo(Fraction.of(halfUp));
    assertThat(exact.rounded(Rounding.UP, Fraction.ONE)).isEqualTo(Fraction.of(up));
  }

  @Test
  @DisplayName("1,208.08 zl rounded up to whole zloty is 1,209 zl")
  void roundsToAUnit() {
    assertThat(Fraction.of(120_808).rounded(Rounding.UP, Fraction.of(100)))
        .isEqualTo(Fraction.of(120_900));
    assertThat(Fraction.of(120_900).rounded(Rounding.UP, Fraction.of(100)))
        .isEqualTo(Fraction.of(120_900));
  }

  @Test
  void dividesByZeroToZeroBecauseBothBranchesOfAChoiceMayBeComputed() {
    assertThat(Fraction.of(7).dividedBy(Fraction.ZERO)).isEqualTo(Fraction.ZERO);
  }

  @Test
  void refusesWhatIsNotWhole() {
    assertThatThrownBy(() -> Fraction.of(7, 3).toLong()).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Fraction.of(7, 0)).isInstanceOf(ArithmeticException.class);
    assertThat(Fraction.of(7, 3)).hasToString("7/3");
    assertThat(Fraction.of(-6, -3).toLong()).isEqualTo(2);
    assertThat(Fraction.of(7, 3).isWhole()).isFalse();
    assertThat(Fraction.of(6, 3).isWhole()).isTrue();
  }

  @Test
  void showsDecimals() {
    assertThat(Fraction.of(7, 3).toDecimal(4)).isEqualByComparingTo("2.3333");
    assertThat(Fraction.of(new BigDecimal("1E+3"))).isEqualTo(Fraction.of(1000));
  }
}
