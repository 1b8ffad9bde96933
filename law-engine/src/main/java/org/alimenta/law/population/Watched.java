package org.alimenta.law.population;

import org.alimenta.law.population.Op.Code;

/**
 * Operations in {@code long} of which the declared ranges do not promise that the result fits: each
 * row says whether it did.
 */
final class Watched {
  private Watched() {}

  /** Returns whether any row overflowed. */
  static boolean run(Code code, int rows, At a, At b, long[] out) {
    long over = 0;
    for (int i = 0; i < rows; i++) {
      long x = a.at(i);
      long y = b.at(i);
      switch (code) {
        case ADD -> {
          long sum = x + y;
          over |= (x ^ sum) & (y ^ sum);
          out[i] = sum;
        }
        case SUBTRACT, BELOW -> {
          long difference = x - y;
          over |= (x ^ y) & (x ^ difference);
          out[i] = code == Code.BELOW ? difference >> 63 : difference;
        }
        case MULTIPLY -> {
          long low = x * y;
          over |= (Math.multiplyHigh(x, y) ^ low >> 63) == 0 ? 0 : -1;
          out[i] = low;
        }
        default -> throw new IllegalArgumentException(code + " cannot overflow.");
      }
    }
    return over < 0;
  }

  /** Returns whether any row overflowed. */
  static boolean sum(int rows, int[] offsets, long[] from, long[] out) {
    long over = 0;
    for (int i = 0; i < rows; i++) {
      long total = 0;
      for (int j = offsets[i]; j < offsets[i + 1]; j++) {
        long next = total + from[j];
        over |= (total ^ next) & (from[j] ^ next);
        total = next;
      }
      out[i] = total;
    }
    return over < 0;
  }
}
