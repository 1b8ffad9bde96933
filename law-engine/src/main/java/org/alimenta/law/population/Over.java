package org.alimenta.law.population;

import org.alimenta.law.node.Listing;

/**
 * The elements that a sum or a count goes over.
 *
 * @param place the elements themselves, or the pairs that a rule forms with them
 */
record Over(Listing listing, Place place) {
  @Override
  public String toString() {
    return place.pairs() == null ? listing.id() : place.name();
  }
}
