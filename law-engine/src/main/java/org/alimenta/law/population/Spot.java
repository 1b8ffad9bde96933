package org.alimenta.law.population;

import org.alimenta.law.node.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a kind for each row of a place.
 *
 * @param index which one; null where the rows are the things themselves
 */
record Spot(EntityType type, @Nullable Op index) {}
