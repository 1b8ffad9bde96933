package org.alimenta.law.population;

import org.alimenta.law.population.Op.Code;

/**
 * Plain operations, each over whole columns of one width: the reader that needs no class of its
 * own. Comparisons and choices are written as masks, the only form that the JIT compiler turns into
 * vector instructions.
 */
final class Loops {
  private Loops() {}

  /** The value of an operation in one row. */
  static long fold(Code code, long... args) {
    long[][] columns = new long[3][];
    for (int i = 0; i < args.length; i++) {
      columns[i] = new long[] {args[i]};
    }
    long[] out = {0};
    run(code, 0, 1, columns[0], columns[1], columns[2], out);
    return out[0];
  }

  /**
   * @param bit of a FLAG, otherwise anything
   * @param b null where there is no second argument, and {@code c} where there is no third
   */
  static void run(Code code, int bit, int rows, int[] a, int[] b, int[] c, int[] out) {
    switch (code) {
      case ADD -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] + b[i];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] - b[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] * b[i];
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < rows; i++) {
          out[i] = ExactDivision.of(a[i], b[i]);
        }
      }
      case LESSER -> {
        for (int i = 0; i < rows; i++) {
          out[i] = Math.min(a[i], b[i]);
        }
      }
      case GREATER -> {
        for (int i = 0; i < rows; i++) {
          out[i] = Math.max(a[i], b[i]);
        }
      }
      case AND -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] & b[i];
        }
      }
      case OR -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] | b[i];
        }
      }
      case NOT -> {
        for (int i = 0; i < rows; i++) {
          out[i] = ~a[i];
        }
      }
      case BELOW -> {
        for (int i = 0; i < rows; i++) {
          out[i] = (a[i] - b[i]) >> 31;
        }
      }
      case SAME -> {
        for (int i = 0; i < rows; i++) {
          int difference = a[i] ^ b[i];
          out[i] = ~((difference | -difference) >> 31);
        }
      }
      case PICK -> {
        for (int i = 0; i < rows; i++) {
          out[i] = c[i] ^ ((b[i] ^ c[i]) & a[i]);
        }
      }
      case FLAG -> {
        int left = 31 - bit;
        for (int i = 0; i < rows; i++) {
          out[i] = (a[i] << left) >> 31;
        }
      }
      default -> throw new IllegalArgumentException(code + " is no plain operation.");
    }
  }

  /** The same in {@code long}. */
  static void run(Code code, int bit, int rows, long[] a, long[] b, long[] c, long[] out) {
    switch (code) {
      case ADD -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] + b[i];
        }
      }
      case SUBTRACT -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] - b[i];
        }
      }
      case MULTIPLY -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] * b[i];
        }
      }
      case DIVIDE -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] / b[i];
        }
      }
      case LESSER -> {
        for (int i = 0; i < rows; i++) {
          out[i] = Math.min(a[i], b[i]);
        }
      }
      case GREATER -> {
        for (int i = 0; i < rows; i++) {
          out[i] = Math.max(a[i], b[i]);
        }
      }
      case AND -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] & b[i];
        }
      }
      case OR -> {
        for (int i = 0; i < rows; i++) {
          out[i] = a[i] | b[i];
        }
      }
      case NOT -> {
        for (int i = 0; i < rows; i++) {
          out[i] = ~a[i];
        }
      }
      case BELOW -> {
        for (int i = 0; i < rows; i++) {
          out[i] = (a[i] - b[i]) >> 63;
        }
      }
      case SAME -> {
        for (int i = 0; i < rows; i++) {
          long difference = a[i] ^ b[i];
          out[i] = ~((difference | -difference) >> 63);
        }
      }
      case PICK -> {
        for (int i = 0; i < rows; i++) {
          out[i] = c[i] ^ ((b[i] ^ c[i]) & a[i]);
        }
      }
      case FLAG -> {
        int left = 63 - bit;
        for (int i = 0; i < rows; i++) {
          out[i] = (a[i] << left) >> 63;
        }
      }
      default -> throw new IllegalArgumentException(code + " is no plain operation.");
    }
  }
}
