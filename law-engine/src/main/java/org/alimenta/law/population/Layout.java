package org.alimenta.law.population;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Kind;
import org.alimenta.law.node.Listing;

/**
 * Which kinds of things a case can hold and in which column each fact lies. Yes-or-no facts share
 * an {@code int} column, a bit each; every other fact has one of its own. It never changes.
 */
public final class Layout {
  private static final int BITS = Integer.SIZE;

  private final List<EntityType> types = new ArrayList<>();
  private final Map<EntityType, Listing> listings = new HashMap<>();
  private final Map<Fact, Cell> cells = new HashMap<>();
  private final Map<EntityType, Integer> widths = new HashMap<>();

  /**
   * Where a fact lies.
   *
   * @param bit its place in a shared column, or -1 when the column is its own
   * @param low the lowest that it can be, in its smallest steps
   * @param high the highest, included
   */
  record Cell(int column, int bit, int low, int high) {
    private int mask() {
      return bit < 0 ? -1 : 1 << bit;
    }

    private int shift() {
      return Math.max(0, bit);
    }

    /** The value that stands in a column's word. */
    int read(int word) {
      return (word & mask()) >>> shift();
    }

    /** The word with another value in it. */
    int write(int word, int value) {
      return word & ~mask() | value << shift();
    }
  }

  /**
   * @throws IllegalArgumentException when a kind of thing stands in two lists, can hold itself, or
   *     has a fact that does not fit an {@code int}
   */
  public Layout(EntityType top) {
    add(top, List.of());
  }

  private void add(EntityType type, List<EntityType> above) {
    types.add(type);
    place(type);
    List<EntityType> path = new ArrayList<>(above);
    path.add(type);
    for (Listing listing : type.listings()) {
      Listing other = listings.putIfAbsent(listing.element(), listing);
      if (other != null || path.contains(listing.element())) {
        throw new IllegalArgumentException(
            "'%s' stands in '%s' and elsewhere too; columns need one list for each kind of thing. Make it two kinds."
                .formatted(listing.element(), listing.id()));
      }
      add(listing.element(), path);
    }
  }

  private void place(EntityType type) {
    int width = 0;
    int flags = 0;
    int shared = -1;
    for (Fact fact : type.facts()) {
      if (fact.isMonthly()) {
        continue;
      }
      if (fact.kind() == Kind.TEST) {
        if (flags % BITS == 0) {
          shared = width++;
        }
        cells.put(fact, new Cell(shared, flags++ % BITS, 0, 1));
      } else {
        Extent extent = Extent.intOf(fact);
        cells.put(fact, new Cell(width++, -1, extent.low().intValue(), extent.high().intValue()));
      }
    }
    widths.put(type, width);
  }

  /** Every kind of thing, the whole case first, each owner before what it owns. */
  public List<EntityType> types() {
    return Collections.unmodifiableList(types);
  }

  /** The list that things of this kind stand in; null for the whole case. */
  public Listing listingOf(EntityType type) {
    Listing listing = listings.get(type);
    if (listing == null) {
      throw new IllegalArgumentException("'" + type + "' stands in no list of this law.");
    }
    return listing;
  }

  Cell cell(Fact fact) {
    Cell cell = cells.get(fact);
    if (cell == null) {
      throw new IllegalArgumentException("'" + fact + "' has no column.");
    }
    return cell;
  }

  /** How many columns of facts a kind of thing has. */
  int width(EntityType type) {
    return widths.getOrDefault(type, 0);
  }
}
