package org.alimenta.simulation;

import java.util.Arrays;
import org.alimenta.simulation.parquet.Slots;

/** How many things of one kind a block has and whose they are, read off the levels of a column. */
final class Things {
  private static final int FINE = -1;

  final FileColumns.Level level;
  private final Slots guide;

  /** How many slots each column of the kind has. */
  int places;

  int count;

  /** By row of the owner: how many of them it has. */
  int[] counts = {};

  /** By row: the case in the block. */
  int[] caseOf = {};

  /** By case, and one more: the first row. */
  int[] firstOf = {};

  Things(FileColumns.Level level, Slots guide) {
    this.level = level;
    this.guide = guide;
  }

  int countOf(int inBlock) {
    return firstOf[inBlock + 1] - firstOf[inBlock];
  }

  void begin(int cases) {
    count = 0;
    places = 0;
    if (firstOf.length <= cases) {
      firstOf = new int[cases + 1];
    }
  }

  private void add(int inBlock) {
    if (count == caseOf.length) {
      caseOf = Arrays.copyOf(caseOf, Math.max(1024, 2 * count));
    }
    caseOf[count++] = inBlock;
  }

  /** For the whole cases: each row of the file is one. */
  int countCases() {
    for (int i = 0; i < guide.count; i++) {
      if (guide.repetition[i] == 0) {
        firstOf[count] = count;
        add(count);
        places++;
      }
    }
    firstOf[count] = count;
    return FINE;
  }

  /**
   * For the elements of a list.
   *
   * @return the case in the block in which a list or an element is null; -1 when none is
   */
  int countElements(Things owners) {
    if (counts.length < owners.count) {
      counts = new int[Math.max(1024, 2 * owners.count)];
    }
    int owner = -1;
    int inBlock = -1;
    for (int i = 0; i < guide.count; i++) {
      int repetition = guide.repetition[i];
      int definition = guide.definition[i];
      if (repetition > level.depth()) {
        continue;
      }
      places++;
      if (repetition == 0) {
        firstOf[++inBlock] = count;
      }
      if (repetition < level.depth()) {
        if (definition < owners.level.there()) {
          continue;
        }
        counts[++owner] = 0;
        if (definition < level.listed()) {
          return inBlock;
        }
      }
      if (definition >= level.there()) {
        counts[owner]++;
        add(inBlock);
      } else if (definition >= level.repeated()) {
        return inBlock;
      }
    }
    firstOf[inBlock + 1] = count;
    if (owner + 1 != owners.count) {
      throw new IndexOutOfBoundsException(owner);
    }
    return FINE;
  }
}
