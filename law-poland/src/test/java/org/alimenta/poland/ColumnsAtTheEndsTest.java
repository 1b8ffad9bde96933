package org.alimenta.poland;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Facts as extreme as they can be told, in families as large as they can be: columns say what the
 * reader of one case says, or leave the block to it.
 */
class ColumnsAtTheEndsTest {
  private static final Numbers NUMBERS = PolishNumbers.load();
  private static final Layout LAYOUT = new Layout(Case.IS.type());
  private static final int SEEDS = 12;

  /** Each of these ends a different sum in the fund's income. */
  private static final List<String> EXTREME =
      List.of(
          "income.net-in-year",
          "income.net-in-month-after-start",
          "income.tax-paid",
          "income.rate-of-year",
          "income.rate-of-month-after-start",
          "income.until",
          "farm.conversion-hectares",
          "farm.rent-paid",
          "ordered-sum.monthly",
          "ordered-sum.shared-by",
          "receipt.amount",
          "enforcement.owed",
          "recovery.amount",
          "recovery.interest-owed",
          "undue-benefit.amount");

  static List<Benefit<?>> benefits() {
    return new PolishLaw().benefits();
  }

  private static OneMeaning meaning(Benefit<?> benefit) {
    return new OneMeaning(new PopulationReader(benefit, LAYOUT, NUMBERS, true));
  }

  private static List<LocalDate> months(Random random) {
    return List.of(
        LocalDate.of(2006 + random.nextInt(2), 1 + random.nextInt(12), 1),
        LocalDate.of(2009 + random.nextInt(18), 1 + random.nextInt(12), 1));
  }

  /** A plausible family in which each of the extreme facts lies at the end that the bits name. */
  private static Situation family(Random random, int lowOrHigh) {
    RandomSituations make = Plausible.families(random);
    for (int i = 0; i < EXTREME.size(); i++) {
      Fact fact = FACTS.get(EXTREME.get(i));
      if (fact != null) {
        boolean high = ((lowOrHigh >> i) & 1) != 0;
        make.usually(fact.id(), _ -> high ? fact.range().high() : fact.range().low());
      }
    }
    return make.complete();
  }

  private static final Map<String, Fact> FACTS =
      LAYOUT.types().stream()
          .flatMap(type -> type.facts().stream())
          .collect(toMap(Fact::id, fact -> fact));

  @ParameterizedTest
  @MethodSource("benefits")
  void each_sum_at_its_lowest_or_highest(Benefit<?> benefit) {
    OneMeaning meaning = meaning(benefit);
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int ends = seed == 0 ? -1 : seed == 1 ? 0 : random.nextInt();
      assertThat(
              meaning.differences(
                  List.of(family(random, ends), family(random, ends)), months(random)))
          .as("seed %s", seed)
          .isEmpty();
    }
    assertThat(meaning.readOneByOne()).as("left to the other reader").isLessThan(SEEDS);
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void every_fact_at_an_end(Benefit<?> benefit) {
    OneMeaning meaning = meaning(benefit);
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      int bias = seed % 3;
      Situation situation = Plausible.families(random).complete();
      for (Thing thing : situation.things()) {
        for (Fact fact : thing.type().facts()) {
          boolean high = bias == 2 ? random.nextBoolean() : bias == 1;
          if (!fact.isMonthly()) {
            thing.set(fact, high ? fact.range().high() : fact.range().low());
          }
        }
      }
      assertThat(meaning.differences(List.of(situation), months(random)))
          .as("seed %s", seed)
          .isEmpty();
    }
    assertThat(meaning.readOneByOne()).as("left to the other reader").isLessThan(SEEDS);
  }

  @Test
  void a_family_with_five_million_from_each_of_forty_sources() {
    OneMeaning meaning = meaning(benefits().getFirst());
    Random random = new Random(1);
    Situation situation = Plausible.families(random).complete();
    for (Thing thing : List.copyOf(situation.things())) {
      if (thing.type().equals(Person.IS.type())) {
        fill(situation, thing, Person.INCOMES.listing(), random);
        fill(situation, thing, Person.LAND.listing(), random);
      }
    }
    for (LocalDate month :
        List.of(LocalDate.of(2012, 3, 1), LocalDate.of(2020, 11, 1), LocalDate.of(2025, 1, 1))) {
      assertThat(meaning.differences(List.of(situation), List.of(month))).isEmpty();
    }
    assertThat(meaning.readOneByOne()).as("too much for columns").isPositive();
  }

  /** Elements up to the most that the list can hold, with amounts and rates at their highest. */
  private static void fill(Situation situation, Thing owner, Listing listing, Random random) {
    while (owner.list(listing).size() < listing.most()) {
      Thing element = situation.add(owner, listing, listing.name() + owner.list(listing).size());
      for (Fact fact : listing.element().facts()) {
        element.set(
            fact,
            switch (fact.kind()) {
              case MONEY, FINE, NUMBER -> fact.range().high();
              case COUNT -> Fraction.of(2008 + random.nextInt(16));
              case DAY -> Fraction.of(LocalDate.of(2005 + random.nextInt(20), 5, 5).toEpochDay());
              default ->
                  Fraction.of(random.nextInt(1 + (int) Math.min(20, fact.range().high().toLong())));
            });
      }
      listing.element().listings().forEach(element::close);
    }
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void a_case_with_nothing_in_it(Benefit<?> benefit) {
    OneMeaning meaning = meaning(benefit);
    Situation empty = new Situation(Case.IS.type());
    Case.IS.type().listings().forEach(empty.root()::close);

    assertThat(meaning.differences(List.of(), List.of(LocalDate.of(2021, 1, 1)))).isEmpty();
    assertThat(meaning.differences(List.of(empty, empty), List.of(LocalDate.of(2021, 1, 1))))
        .isEmpty();
  }

  /** People, an entitled person, a debtor: each without anything in their lists. */
  @ParameterizedTest
  @MethodSource("benefits")
  void people_with_nothing_in_their_lists(Benefit<?> benefit) {
    Situation bare = new Situation(Case.IS.type());
    for (Listing listing : Case.IS.type().listings()) {
      bare.add(bare.root(), listing, listing.name());
      assertThat(meaning(benefit).differences(List.of(closed(bare)), months(new Random(2))))
          .as("with %s at last", listing)
          .isEmpty();
    }
  }

  private static Situation closed(Situation bare) {
    Situation closed = bare.copy();
    for (Thing thing : closed.things()) {
      thing.type().listings().forEach(thing::close);
      for (Link link : thing.type().links()) {
        thing.set(link, closed.all(link.target()).getFirst());
      }
    }
    return closed;
  }
}
