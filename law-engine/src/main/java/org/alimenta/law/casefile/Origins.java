package org.alimenta.law.casefile;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;
import org.alimenta.law.source.Place;

/** Where each told thing and fact stands in its file. Filled while reading, then only read. */
public final class Origins {
  private final Map<Thing, Place> things = new IdentityHashMap<>();
  private final Map<Thing, Map<Fact, Place>> facts = new IdentityHashMap<>();

  /** Where a thing is told; empty for one that the program added. */
  public Optional<Place> of(Thing thing) {
    return Optional.ofNullable(things.get(thing));
  }

  /** Where a fact of a thing is told; empty for one that the program knows by itself. */
  public Optional<Place> of(Thing thing, Fact fact) {
    return Optional.ofNullable(facts.getOrDefault(thing, Map.of()).get(fact));
  }

  void put(Thing thing, Place place) {
    things.put(thing, place);
  }

  void put(Thing thing, Fact fact, Place place) {
    facts.computeIfAbsent(thing, _ -> new HashMap<>()).put(fact, place);
  }
}
