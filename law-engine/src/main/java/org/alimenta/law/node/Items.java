package org.alimenta.law.node;

import org.jspecify.annotations.Nullable;

/** Several things, seen from one. */
public sealed interface Items {
  /** All elements of a declared list. */
  record Listed(Listing listing) implements Items {}

  /** The elements of the same list without the one that is asking. */
  record Others(Listing listing) implements Items {}

  /**
   * Those that pass a test.
   *
   * @param binder when null, the test speaks of the element; else of the asking thing, and the
   *     element has this name
   */
  record Where(Items from, @Nullable Binder binder, Node test) implements Items {}

  /** A list of the thing at the end of a path. */
  record Reached(Path path, Items items) implements Items {}

  /** The declared list at the bottom. */
  default Listing listing() {
    return switch (this) {
      case Listed(Listing listing) -> listing;
      case Others(Listing listing) -> listing;
      case Where(Items from, _, _) -> from.listing();
      case Reached(_, Items items) -> items.listing();
    };
  }
}
