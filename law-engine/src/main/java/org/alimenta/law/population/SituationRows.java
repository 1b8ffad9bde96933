package org.alimenta.law.population;

import java.util.HashMap;
import java.util.Map;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** From a case as people tell it to rows of a block. */
public final class SituationRows {
  private final Block block;
  private final Map<Thing, Integer> rows = new HashMap<>();

  private SituationRows(Block block) {
    this.block = block;
  }

  /**
   * Adds a case to a block.
   *
   * @return the row of each of its things
   * @throws IllegalArgumentException when a list may have further elements or a link is not told
   */
  public static Map<Thing, Integer> add(Situation situation, Block block) {
    SituationRows adding = new SituationRows(block);
    adding.fill(situation.root(), block.addCase());
    situation.things().forEach(adding::link);
    return adding.rows;
  }

  private void fill(Thing thing, int row) {
    rows.put(thing, row);
    for (Fact fact : thing.type().facts()) {
      Fraction told = thing.fact(fact);
      if (told != null && !fact.isMonthly()) {
        block.set(fact, row, told.times(Fraction.of(fact.steps())).toLong());
      }
    }
    for (Listing listing : thing.type().listings()) {
      if (thing.isOpen(listing)) {
        throw new IllegalArgumentException(
            "It is not told whether '" + listing.id() + "' is complete, so it has no columns.");
      }
      for (Thing element : thing.list(listing)) {
        fill(element, block.add(listing, row));
      }
    }
  }

  private void link(Thing thing) {
    for (Link link : thing.type().links()) {
      Thing target = thing.link(link);
      Integer row = target == null ? null : rows.get(target);
      if (row != null) {
        block.set(link, rows.getOrDefault(thing, -1), row);
      }
    }
  }
}
