package org.alimenta.law.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Fine;
import org.alimenta.law.Ground;
import org.alimenta.law.Law;
import org.alimenta.law.Listed;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.NumberBook;
import org.alimenta.law.Term;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.read.LoadCheck;
import org.junit.jupiter.api.Test;

/** A rule that cannot be written in columns is refused before anybody's case is read. */
class RefusedRulesTest {
  private static final Numbers NO_NUMBERS = Firewood.NUMBERS;

  private final Facts<Object> village = Facts.ofCase("village");
  private final Facts<Object> hut = Facts.of("hut");

  private static Benefit<Object> tells(Facts<Object> of, Term<Object> value) {
    return Benefit.of("feast", of, Firewood.ACT, "2015-01-01").tells(List.of(value).getFirst());
  }

  private void refused(Term<Object> told, Numbers numbers, String message) {
    assertThatThrownBy(
            () ->
                new PopulationReader(
                    tells(village, told), new Layout(village.type()), numbers, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void a_fact_with_too_wide_a_range() {
    village.fact("gold").betweenWhole(0, 30_000_000).money();

    assertThatThrownBy(() -> new Layout(village.type()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'village.gold' can be from 0 to 3000000000 of its smallest steps, which is too much for a column; give it a narrower range.");
  }

  @Test
  void a_number_told_too_finely() {
    village.fact("share").decimals(8).num();

    assertThatThrownBy(() -> new Layout(village.type()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'village.share' can be from 0 to 100000000000 of its smallest steps, which is too much for a column; give it a narrower range or fewer decimals.");
  }

  @Test
  void a_kind_of_thing_in_two_lists() {
    village.many("huts", hut, 3);
    village.many("ruins", hut, 3);

    assertThatThrownBy(() -> new Layout(village.type()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "'hut' stands in 'village.ruins' and elsewhere too; columns need one list for each kind of thing. Make it two kinds.");
  }

  @Test
  void a_thing_that_can_hold_its_own_kind() {
    village.many("huts", hut, 3);
    hut.many("annexes", hut, 3);

    assertThatThrownBy(() -> new Layout(village.type()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("'hut' stands in 'hut.annexes' and elsewhere too;");
  }

  @Test
  void more_than_31_grounds() {
    assertThat(grounds(31).grounds()).hasSize(31);
    assertThatThrownBy(() -> grounds(32))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'feast' has 32 grounds; a column tells of at most 31. Join some of them.");
  }

  private PopulationReader grounds(int count) {
    Benefit<Object> benefit = Benefit.of("feast", village, Firewood.ACT, "2015-01-01");
    for (int i = 0; i < count; i++) {
      benefit.requires(Ground.need(village.yes("guest-" + count + "-" + i).as("guest " + i)));
    }
    return new PopulationReader(benefit, new Layout(village.type()), NO_NUMBERS, true);
  }

  @Test
  void parts_added_up_over_a_divisor_that_can_be_too_many_numbers() {
    Listed<Object, Object> huts = village.many("huts", hut, 3);
    Money<Object> rent = hut.money("rent");
    Count<Object> guests = hut.fact("guests").between(1, 100).count();
    Fine<Object> part = rent.dividedBy(guests).as("a guest's part");

    refused(
        huts.sum(part).as("all parts"),
        NO_NUMBERS,
        "In 'all parts': Parts of 1 to 100 are added up, which is too fine for columns. Give the divisor a narrower range (butAtMost), or round first.");
    new PopulationReader(
        tells(village, huts.sum(part.rounded("s. 1")).as("all parts, rounded")),
        new Layout(village.type()),
        NO_NUMBERS,
        true);
    new PopulationReader(
        tells(village, huts.sum(rent.dividedBy(guests.butAtMost(12))).as("parts of a few")),
        new Layout(village.type()),
        NO_NUMBERS,
        true);
  }

  @Test
  void a_number_of_law_with_too_many_decimals() {
    Day<Object> month = village.fact("month").monthly().day();
    Numbers numbers =
        Firewood.numbers(
            """
            prefix: feast
            numbers:
              rate:
                label: {en: Rate, pl: Stopa}
                unit: share
                values: [{from: 2015-01-01, value: 0.12345678, cites: s. 1}]
            """);

    refused(
        NumberBook.of("feast").num("rate", month).as("the rate"),
        numbers,
        "In 'feast/rate': 6172839/50000000 is too fine for columns: it would need more than 1000000 parts. Write it with fewer decimals.");
  }

  @Test
  void a_divisor_that_can_be_zero_is_named_when_the_law_is_loaded_and_gives_nothing() {
    Money<Object> rent = village.money("rent");
    Count<Object> guests = village.count("guests");
    Benefit<Object> careless = tells(village, rent.dividedBy(guests).as("a part"));

    assertThat(LoadCheck.problems(careless, village.type(), NO_NUMBERS))
        .containsExactly(
            "In 'a part' of 'feast' something is divided by what can be zero (village.guests). Give its facts a range above zero, or add butAtLeast(1).");

    PopulationReader reader =
        new PopulationReader(careless, new Layout(village.type()), NO_NUMBERS, true);
    Block block = new Block(reader.layout());
    int row = block.addCase();
    block.set(Firewood.fact(rent), row, 10_000);
    block.set(Firewood.fact(guests), row, 0);
    block.complete();
    assertThat(Readings.same(reader, block, "2022-06")).containsExactly("computed 0.00, 0");
  }

  @Test
  void a_divisor_that_can_be_below_zero() {
    Num<Object> height = village.fact("height").between(-5, 5).num();

    refused(
        village.money("tower-rent").dividedBy(height).as("rent by height"),
        NO_NUMBERS,
        "In 'rent by height': It divides by what can be below zero. Add butAtLeast(1).");
  }

  @Test
  void constants_that_are_too_large() {
    Num<Object> large = Law.count(4_000_000_000L).times(Law.count(4_000_000_000L));

    refused(
        large.plus(village.num("height")).as("a tower"),
        NO_NUMBERS,
        "In 'a tower': Its constants are too large or too fine for columns. Round first.");
  }
}
