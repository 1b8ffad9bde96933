package org.alimenta.law.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Range;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.money.Rounding;

/**
 * Cases made up from the declarations of facts alone, for tests of every law: complete ones, and
 * ones that have forgotten something.
 */
public final class RandomSituations {
  private static final int MOST_ELEMENTS = 3;
  private static final long CENTURY = 36_525;

  private final Random random;
  private final EntityType top;
  private final Map<String, Function<Random, Fraction>> usual = new HashMap<>();
  private final Map<String, Function<Random, Integer>> lengths = new HashMap<>();

  public RandomSituations(Random random, EntityType top) {
    this.random = random;
    this.top = top;
  }

  /**
   * Makes a fact mostly what it usually is, so that more cases get past the first condition.
   *
   * @param factId {@code person.born}
   */
  public RandomSituations usually(String factId, Function<Random, Fraction> value) {
    usual.put(factId, value);
    return this;
  }

  /**
   * How many elements a list has; three at most when nothing is said.
   *
   * @param listing {@code people}
   */
  public RandomSituations counting(String listing, Function<Random, Integer> length) {
    lengths.put(listing, length);
    return this;
  }

  /** Every fact told, every list closed. */
  public Situation complete() {
    Situation situation = new Situation(top);
    fill(situation, situation.root());
    situation.completePairs();
    for (Thing thing : situation.things()) {
      for (Link link : thing.type().links()) {
        var candidates = situation.all(link.target());
        if (thing.link(link) == null && !candidates.isEmpty()) {
          thing.set(link, candidates.get(random.nextInt(candidates.size())));
        }
      }
    }
    situation.completePairs();
    for (Thing thing : situation.things()) {
      tellAll(thing);
    }
    return situation;
  }

  private void fill(Situation situation, Thing thing) {
    tellAll(thing);
    for (Listing listing : thing.type().listings()) {
      thing.close(listing);
      if (listing.pairing() == null) {
        int count =
            lengths
                .getOrDefault(
                    listing.name(), r -> r.nextInt(Math.min(MOST_ELEMENTS, listing.most()) + 1))
                .apply(random);
        for (int i = 0; i < Math.max(count, thing.equals(situation.root()) ? 1 : 0); i++) {
          fill(situation, situation.add(thing, listing, listing.name() + i));
        }
      }
    }
  }

  private void tellAll(Thing thing) {
    for (Fact fact : thing.type().facts()) {
      if (thing.fact(fact) == null && !fact.isMonthly()) {
        thing.set(fact, some(fact));
      }
    }
  }

  /** Mostly from the lower part of the range, where law has its borders. */
  public Fraction some(Fact fact) {
    Function<Random, Fraction> value = usual.get(fact.id());
    if (value != null && random.nextInt(20) > 0) {
      return value.apply(random);
    }
    if (fact.absent().isPresent() && random.nextInt(3) == 0) {
      return fact.absent().get();
    }
    Range range = fact.range();
    long low = range.low().rounded(Rounding.UP, Fraction.ONE).toLong();
    long high =
        switch (fact.kind()) {
          case DAY -> Math.min(range.high().toLong(), low + 2 * CENTURY);
          case NAME -> 3;
          default -> range.high().toLong();
        };
    long width = high - low + 1;
    long from = fact.kind() == Kind.DAY && width > CENTURY ? CENTURY : 0;
    long span = random.nextBoolean() ? width - from : Math.max(1, (width - from) / 20);
    long whole = low + from + Math.floorMod(random.nextLong(), span);
    Fraction finer =
        Fraction.of(whole).plus(Fraction.of(random.nextLong(fact.steps()), fact.steps()));
    return fact.admits(finer) ? finer : Fraction.of(whole);
  }

  /** The same things by number, with all their lists; some facts are forgotten. */
  public Situation forgetfulOfFacts(Situation full, int oneIn) {
    Situation poorer = full.copy();
    for (Thing thing : poorer.things()) {
      for (Fact fact : thing.type().facts()) {
        if (random.nextInt(oneIn) == 0) {
          thing.forget(fact);
        }
      }
    }
    return poorer;
  }

  /** The same things by number; some facts are forgotten, some lists are open. */
  public Situation forgetful(Situation full) {
    Situation poorer = full.copy();
    for (Thing thing : poorer.things()) {
      for (Fact fact : thing.type().facts()) {
        if (random.nextInt(3) == 0) {
          thing.forget(fact);
        }
      }
      for (Listing listing : thing.type().listings()) {
        if (random.nextInt(4) == 0) {
          thing.open(listing);
        }
      }
    }
    return poorer;
  }
}
