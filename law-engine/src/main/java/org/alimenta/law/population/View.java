package org.alimenta.law.population;

import java.util.Map;
import org.alimenta.law.node.Binder;
import org.alimenta.law.node.EntityType;

/**
 * From where a rule is read: the rows that stand for its moments, which thing asks in each of them,
 * and which things the rule has named.
 */
record View(Place place, Spot self, Map<Binder, Spot> names) {
  /** Where nobody asks. */
  static final View LAW = new View(Place.LAW, new Spot(EntityType.WHOLE_CASE, null), Map.of());

  /** Each thing of a kind asks for itself. */
  static View of(EntityType type) {
    return new View(Place.of(type), new Spot(type, null), Map.of());
  }
}
