package org.alimenta.law.population;

import static org.alimenta.law.population.Firewood.fact;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Fine;
import org.alimenta.law.Law;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Term;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;
import org.junit.jupiter.api.Test;

/**
 * Rules whose values cannot be promised to fit 64 bits. A block in which one does not is read one
 * case at a time; a wrong value never comes out.
 */
class OverflowTest {
  /** The most that an {@code int} column can hold with four decimals. */
  private static final int WIDEST = 214_748;

  /** A country of giants. */
  interface Giant {
    Facts<Giant> IS = Facts.ofCase("giant");

    Day<Giant> MONTH = IS.fact("month").monthly().day();
    Num<Giant> HEIGHT = IS.fact("height").between(-WIDEST, WIDEST).num();
    Num<Giant> WIDTH = IS.fact("width").between(-WIDEST, WIDEST).num();
    Num<Giant> DEPTH = IS.fact("depth").between(0, WIDEST).num();
    Listed<Giant, Sheep> FLOCK = IS.many("flock", Sheep.IS, 40);
  }

  /** What a giant owns. */
  static final class Sheep implements Giant {
    static final Facts<Sheep> IS = Facts.of("sheep");
    static final Num<Sheep> WOOL = IS.fact("wool").between(0, WIDEST).num();
    static final Money<Sheep> PRICE = IS.fact("price").betweenWhole(0, 5_000_000).money();

    private Sheep() {}
  }

  private static final List<Long> ENDS =
      List.of(-WIDEST * 10_000L, -1L, 0L, 1L, 10_000L, WIDEST * 10_000L);

  private static PopulationReader reader(Term<Giant> told, Numbers numbers) {
    Benefit<Giant> benefit =
        Benefit.of("giant", Giant.IS, Firewood.ACT, "2015-01-01").tells(List.of(told).getFirst());
    return new PopulationReader(benefit, new Layout(Giant.IS.type()), numbers, true);
  }

  private static Block giant(PopulationReader reader, long height, long width, long depth) {
    Block block = new Block(reader.layout());
    int row = block.addCase();
    block.set(fact(Giant.HEIGHT), row, height);
    block.set(fact(Giant.WIDTH), row, width);
    block.set(fact(Giant.DEPTH), row, depth);
    block.complete();
    return block;
  }

  /** How many of all combinations of extreme facts were read one by one; all were read rightly. */
  private static int handedOver(PopulationReader reader) {
    Run run = reader.newRun();
    for (long height : ENDS) {
      for (long width : ENDS) {
        for (long depth : ENDS.subList(2, ENDS.size())) {
          Block block = giant(reader, height, width, depth);
          Readings.same(reader, block, "2022-06");
          run.take(block);
          Readings.same(run, reader, block, "2022-06");
        }
      }
    }
    return (int) run.readOneByOne();
  }

  private static int combinations() {
    return ENDS.size() * ENDS.size() * (ENDS.size() - 2);
  }

  @Test
  void a_product_of_three_is_right_or_handed_over() {
    assertThat(
            handedOver(
                reader(
                    Giant.HEIGHT.times(Giant.WIDTH).times(Giant.DEPTH).as("volume"),
                    Firewood.NUMBERS)))
        .isPositive()
        .isLessThan(combinations() / 2);
  }

  @Test
  void a_sum_and_a_difference_of_products_are_right_or_handed_over() {
    Num<Giant> face = Giant.HEIGHT.times(Giant.WIDTH);
    Num<Giant> top = Giant.WIDTH.times(Giant.DEPTH);

    assertThat(
            handedOver(reader(face.plus(face).minus(top).minus(top).as("paint"), Firewood.NUMBERS)))
        .isPositive()
        .isLessThan(combinations() / 2);
  }

  @Test
  void a_comparison_whose_two_sides_fit_but_not_their_difference_is_right_or_handed_over() {
    Num<Giant> face = Giant.HEIGHT.times(Giant.WIDTH);
    Num<Giant> top = Giant.HEIGHT.times(Giant.DEPTH);

    assertThat(
            handedOver(
                reader(face.plus(face).lessThan(top.plus(top)).as("is flat"), Firewood.NUMBERS)))
        .isPositive()
        .isLessThan(combinations() / 2);
  }

  @Test
  void nothing_is_divided_by_what_has_overflowed_to_zero() {
    Num<Giant> volume = Giant.DEPTH.times(Giant.DEPTH).times(Giant.DEPTH).butAtLeast(Law.count(1));
    PopulationReader reader =
        reader(
            Giant.HEIGHT
                .times(Giant.HEIGHT)
                .times(Giant.HEIGHT)
                .times(Giant.HEIGHT)
                .dividedBy(volume)
                .rounded(Rounding.DOWN, Fraction.ONE, "s. 1")
                .as("thinness"),
            Firewood.NUMBERS);
    assertThat(handedOver(reader)).isPositive().isLessThan(combinations());

    // Four lengths by three leave 10,000 below the line: 2^60 times that is a multiple of 2^64, and
    // nothing but zeros would be left of the divisor.
    Block block = giant(reader, 1, 1, 1 << 20);
    Run run = reader.newRun();
    run.take(block);
    assertThat(Readings.same(run, reader, block, "2022-06")).containsExactly("computed 0.00, 0");
    assertThat(run.readOneByOne()).isEqualTo(1);
  }

  @Test
  void a_sum_over_forty_elements_is_right_or_handed_over() {
    Fine<Giant> worth =
        Giant.FLOCK.sum(Sheep.PRICE.times(Sheep.WOOL).times(Sheep.WOOL)).as("worth");
    PopulationReader reader = reader(worth, Firewood.NUMBERS);
    long[] handedOver = {0, 0};
    for (int extreme = 0; extreme <= 1; extreme++) {
      Block block = new Block(reader.layout());
      int giant = block.addCase();
      for (int i = 0; i < 40; i++) {
        int sheep = block.add(Giant.FLOCK.listing(), giant);
        block.set(fact(Sheep.PRICE), sheep, extreme == 1 ? 500_000_000 : 12_345);
        block.set(fact(Sheep.WOOL), sheep, extreme == 1 ? WIDEST * 10_000L : 15_000);
      }
      block.complete();
      Run run = reader.newRun();
      run.take(block);
      Readings.same(run, reader, block, "2022-06");
      handedOver[extreme] = run.readOneByOne();
    }
    assertThat(handedOver).containsExactly(0, 1);
  }

  @Test
  void the_law_itself_may_be_too_large_for_a_column() {
    Numbers numbers =
        Firewood.numbers(
            """
            prefix: giants
            numbers:
              one:
                label: {en: One, pl: Jeden}
                unit: PLN
                values:
                  - {from: 2015-01-01, value: 10.00, cites: s. 1}
                  - {from: 2020-01-01, value: 9000000.00, cites: s. 1}
            """);
    Money<Giant> one = NumberBook.of("giants").money("one", Giant.MONTH);
    Num<Giant> ratio = one.over(Law.NOTHING.butAtLeastOne());
    PopulationReader reader =
        reader(ratio.times(ratio).times(ratio).times(ratio).as("fourth power"), numbers);
    Block block = giant(reader, 0, 0, 0);
    Run run = reader.newRun();
    run.take(block);

    assertThat(Readings.same(run, reader, block, "2016-06"))
        .containsExactly("computed 0.00, 1000000000000");
    assertThat(run.readOneByOne()).isZero();
    Readings.same(run, reader, block, "2022-06");
    assertThat(run.readOneByOne()).isEqualTo(1);
    assertThat(Readings.same(run, reader, block, "2016-07"))
        .containsExactly("computed 0.00, 1000000000000");
    assertThat(run.readOneByOne()).isEqualTo(1);
  }
}
