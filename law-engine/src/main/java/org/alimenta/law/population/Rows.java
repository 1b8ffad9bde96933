package org.alimenta.law.population;

import java.util.Arrays;
import org.alimenta.law.node.EntityType;

/**
 * All things of one kind in a block, a row each, in the order of their owners. Arrays may be longer
 * than {@link #count}; only that many rows mean anything.
 */
final class Rows {
  final EntityType type;
  int count;

  /** The lowest that each fact can be, in its smallest steps; where it is told, what it is. */
  final int[][] low;

  /** The highest that each fact can be. */
  final int[][] high;

  /** By column: what stands in {@link #low} of a row of which nothing was told. */
  final int[] lowest;

  /** By column: what stands in {@link #high} then. */
  final int[] highest;

  /** Whether some fact's two columns are one, since all of it is told. */
  private boolean shared;

  /** The row of the owner. */
  int[] parent = {};

  /** The row of the whole case. */
  int[] root = {};

  /** By {@code Link.place()}: the row of the target. */
  final int[][] links;

  /**
   * By {@code Listing.place()}: where the elements of each row begin; the last one of a row stands
   * before those of the next, so there is one number more than rows.
   */
  final int[][] offsets;

  /** By {@code Listing.place()}: the elements of all rows. */
  final Rows[] elements;

  Rows(EntityType type, int width) {
    this.type = type;
    low = new int[width][0];
    high = new int[width][0];
    lowest = new int[width];
    highest = new int[width];
    links = new int[type.links().size()][0];
    offsets = new int[type.listings().size()][1];
    elements = new Rows[type.listings().size()];
  }

  int add() {
    if (count >= root.length) {
      resize(Math.max(64, 2 * count));
    }
    return count++;
  }

  private void resize(int size) {
    shared = false;
    parent = Arrays.copyOf(parent, size);
    root = Arrays.copyOf(root, size);
    for (int[][] columns : new int[][][] {low, high, links}) {
      for (int i = 0; i < columns.length; i++) {
        columns[i] = Arrays.copyOf(columns[i], size);
      }
    }
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = Arrays.copyOf(offsets[i], size + 1);
    }
  }

  void clear() {
    count = 0;
    if (shared) {
      for (int column = 0; column < high.length; column++) {
        high[column] = high[column].clone();
      }
      shared = false;
    }
  }

  /** Makes the arrays no longer than they need to be, and one of two that are equal. */
  void trim() {
    resize(count);
    for (int column = 0; column < low.length; column++) {
      if (Arrays.equals(low[column], high[column])) {
        high[column] = low[column];
        shared = true;
      }
    }
  }
}
