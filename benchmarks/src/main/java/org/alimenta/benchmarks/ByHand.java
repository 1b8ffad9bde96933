package org.alimenta.benchmarks;

/**
 * The measured rule as a programmer would write it for speed alone: the reference of all ratios.
 * Plain loops over plain columns, kept simple on purpose.
 */
final class ByHand {
  private static final int ADULT = birthday(18);
  private static final int TOO_OLD_TO_LEARN = birthday(25);
  private static final int CRITERION = 120_900;
  private static final int CAP = 50_000;
  private static final int SMALLEST = 10_000;

  private ByHand() {}

  /** Whoever was born after this day has not completed so many years when the period begins. */
  private static int birthday(int years) {
    return (int) Families.PERIOD.minusYears(years).toEpochDay();
  }

  /** What each family gets in a month, in grosze. */
  static void scalar(Families f, int from, int to, long[] results) {
    for (int i = from; i < to; i++) {
      int perPerson = f.netInYear[i] / 12 / f.size[i];
      int excess = Math.max(0, perPerson - CRITERION);
      long sum = 0;
      for (int c = f.offsets[i]; c < f.offsets[i + 1]; c++) {
        boolean ofAnAge =
            f.born[c] > ADULT || (f.learning[c] && f.born[c] > TOO_OLD_TO_LEARN) || f.severe[c];
        if (ofAnAge && !f.married[c] && !f.placed[c]) {
          int full = Math.min(f.ordered[c], CAP);
          int left = full - excess;
          sum += excess == 0 ? full : left >= SMALLEST ? left : 0;
        }
      }
      results[i] = sum;
    }
  }

  /**
   * The best that could be written by hand: always four places for children, every condition a
   * mask, no branch. A missing child has an order of nothing.
   */
  static void wide(Wide w, int[] results) {
    for (int i = 0; i < results.length; i++) {
      int perPerson = (int) ((double) w.netInYear[i] / (double) (12 * w.size[i]));
      int excess = Math.max(0, perPerson - CRITERION);
      results[i] =
          child(w.born0[i], w.flags0[i], w.ordered0[i], excess)
              + child(w.born1[i], w.flags1[i], w.ordered1[i], excess)
              + child(w.born2[i], w.flags2[i], w.ordered2[i], excess)
              + child(w.born3[i], w.flags3[i], w.ordered3[i], excess);
    }
  }

  private static int child(int born, int flags, int ordered, int excess) {
    int minor = (ADULT - born) >> 31;
    int learns = ((flags << 31) >> 31) & ((TOO_OLD_TO_LEARN - born) >> 31);
    int severe = (flags << 30) >> 31;
    int married = (flags << 29) >> 31;
    int placed = (flags << 28) >> 31;
    int eligible = (minor | learns | severe) & ~married & ~placed;
    int full = Math.min(ordered, CAP);
    int left = full - excess;
    int reduced = left & ~((left - SMALLEST) >> 31);
    int whole = ~((0 - excess) >> 31);
    return (reduced ^ ((full ^ reduced) & whole)) & eligible;
  }

  /** Four places for children in each family. */
  static final class Wide {
    final int[] netInYear;
    final int[] size;
    final int[] born0;
    final int[] born1;
    final int[] born2;
    final int[] born3;
    final int[] flags0;
    final int[] flags1;
    final int[] flags2;
    final int[] flags3;
    final int[] ordered0;
    final int[] ordered1;
    final int[] ordered2;
    final int[] ordered3;

    Wide(Families f) {
      netInYear = f.netInYear;
      size = f.size;
      int[][] born = new int[4][f.count];
      int[][] flags = new int[4][f.count];
      int[][] ordered = new int[4][f.count];
      for (int i = 0; i < f.count; i++) {
        for (int c = f.offsets[i]; c < f.offsets[i + 1]; c++) {
          int place = c - f.offsets[i];
          born[place][i] = f.born[c];
          ordered[place][i] = f.ordered[c];
          flags[place][i] =
              (f.learning[c] ? 1 : 0)
                  | (f.severe[c] ? 2 : 0)
                  | (f.married[c] ? 4 : 0)
                  | (f.placed[c] ? 8 : 0);
        }
      }
      born0 = born[0];
      born1 = born[1];
      born2 = born[2];
      born3 = born[3];
      flags0 = flags[0];
      flags1 = flags[1];
      flags2 = flags[2];
      flags3 = flags[3];
      ordered0 = ordered[0];
      ordered1 = ordered[1];
      ordered2 = ordered[2];
      ordered3 = ordered[3];
    }
  }
}
