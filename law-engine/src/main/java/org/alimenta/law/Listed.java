package org.alimenta.law;

import org.alimenta.law.node.Items;
import org.alimenta.law.node.Listing;
import org.alimenta.law.node.Path;

/** A declared list, which also knows its way back and an element's siblings. */
public final class Listed<S, E> extends Many<S, E> {
  private final Listing listing;

  Listed(Listing listing) {
    super(new Items.Listed(listing));
    this.listing = listing;
  }

  public Listing listing() {
    return listing;
  }

  /** From an element to the thing whose list it is in. */
  public One<E, S> owner() {
    return new One<>(new Path.Back(listing));
  }

  /** The other elements of the same list, seen from one of them. */
  public Many<E, E> others() {
    return new Many<>(new Items.Others(listing));
  }
}
