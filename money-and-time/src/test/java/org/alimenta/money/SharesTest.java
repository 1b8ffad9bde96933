package org.alimenta.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A divided sum loses nothing and treats nobody unfairly by more than one unit. */
class SharesTest {

  private static List<Fraction> of(long... values) {
    return java.util.Arrays.stream(values).mapToObj(value -> Fraction.of(value)).toList();
  }

  private static List<Fraction> inOrder(int count) {
    return IntStream.range(0, count).mapToObj(value -> Fraction.of(value)).toList();
  }

  @Test
  @DisplayName("100.00 in three equal parts: the first in order gets the odd grosz")
  void givesTheOddUnitToTheFirst() {
    assertThat(Shares.of(Fraction.of(10_000), of(1, 1, 1), of(0, 1, 2)))
        .isEqualTo(of(3334, 3333, 3333));
    assertThat(Shares.of(Fraction.of(10_000), of(1, 1, 1), of(2, 1, 0)))
        .isEqualTo(of(3333, 3333, 3334));
  }

  @Test
  @DisplayName("the largest remainder is served before the order")
  void servesTheLargestRemainder() {
    assertThat(Shares.of(Fraction.of(10), of(1, 2, 4), of(0, 1, 2))).isEqualTo(of(1, 3, 6));
  }

  @Test
  void givesNothingWhereNobodyHasAWeight() {
    assertThat(Shares.of(Fraction.of(10), of(0, 0), of(0, 1))).isEqualTo(of(0, 0));
  }

  @Property
  void losesNothing(
      @ForAll @IntRange(max = 10_000_000) int total,
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 100_000) Integer> weights) {
    List<Fraction> each = weights.stream().map(value -> Fraction.of(value)).toList();
    List<Fraction> parts = Shares.of(Fraction.of(total), each, inOrder(weights.size()));
    Fraction sum = Stream.of(parts).flatMap(List::stream).reduce(Fraction.ZERO, Fraction::plus);
    Fraction all = each.stream().reduce(Fraction.ZERO, Fraction::plus);
    assertThat(sum).isEqualTo(all.isZero() ? Fraction.ZERO : Fraction.of(total));
    for (int i = 0; i < parts.size(); i++) {
      Fraction exact = Fraction.of(total).times(each.get(i)).dividedBy(all);
      Fraction off = parts.get(i).minus(exact);
      assertThat(off.max(off.negated()).compareTo(Fraction.ONE)).isNegative();
    }
  }
}
