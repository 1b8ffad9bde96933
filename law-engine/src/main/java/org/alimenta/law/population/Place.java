package org.alimenta.law.population;

import org.alimenta.law.node.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Where a column has its rows: the law (one row: the month, numbers of law, what follows from
 * them), a kind of thing, or the pairs that a rule forms when it holds one thing against another.
 *
 * @param type null for the law and for pairs
 * @param pairs the operation that forms the pairs
 */
record Place(String name, @Nullable EntityType type, @Nullable Op pairs) {
  static final Place LAW = new Place("law", null, null);

  boolean isLaw() {
    return type == null && pairs == null;
  }

  static Place of(EntityType type) {
    return new Place(type.id(), type, null);
  }

  @Override
  public String toString() {
    return name;
  }
}
