package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;

/** From a row of a block to a case as the reader of one case takes it: the way back. */
public final class RowsSituation {
  private final Block block;
  private final Situation situation;
  private final Map<EntityType, List<Thing>> things = new HashMap<>();
  private final Map<EntityType, Integer> firstRows = new HashMap<>();

  private RowsSituation(Block block) {
    this.block = block;
    this.situation = new Situation(block.layout().types().getFirst());
  }

  /**
   * One case of a block. The things of each kind stand in the order of their rows; a list is
   * complete, a fact of which the block knows nothing is missing.
   *
   * @param row of the whole case
   */
  public static Situation of(Block block, int row) {
    RowsSituation making = new RowsSituation(block);
    making.fill(making.situation.root(), row);
    making.situation.things().forEach(making::link);
    return making.situation;
  }

  private void fill(Thing thing, int row) {
    things.computeIfAbsent(thing.type(), _ -> new ArrayList<>()).add(thing);
    firstRows.putIfAbsent(thing.type(), row);
    for (Fact fact : thing.type().facts()) {
      Long steps = fact.isMonthly() ? null : block.steps(fact, row);
      if (steps != null) {
        thing.set(fact, Fraction.of(steps).dividedBy(Fraction.of(fact.steps())));
      }
    }
    for (Listing listing : thing.type().listings()) {
      thing.close(listing);
      for (int of = block.first(listing, row); of < block.end(listing, row); of++) {
        String name = listing.element().id() + " " + (thing.list(listing).size() + 1);
        fill(situation.add(thing, listing, name), of);
      }
    }
  }

  private void link(Thing thing) {
    int row = firstRow(thing.type()) + all(thing.type()).indexOf(thing);
    for (Link link : thing.type().links()) {
      int target = block.target(link, row);
      if (target >= 0) {
        thing.set(link, all(link.target()).get(target - firstRow(link.target())));
      }
    }
  }

  private int firstRow(EntityType type) {
    return firstRows.getOrDefault(type, 0);
  }

  private List<Thing> all(EntityType type) {
    return things.getOrDefault(type, List.of());
  }
}
