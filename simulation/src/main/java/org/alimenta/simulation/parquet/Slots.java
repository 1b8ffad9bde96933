package org.alimenta.simulation.parquet;

import java.util.Arrays;

/**
 * A stretch of one column. Each slot is a value, a null, or the place of something above it that is
 * not there; the definition level says which, the repetition level which list it continues. Arrays
 * may be longer than {@link #count}.
 */
public final class Slots {
  public int count;
  public int[] repetition = {};
  public int[] definition = {};

  /** Only where the definition level is the column's highest. */
  public long[] value = {};

  public void clear() {
    count = 0;
  }

  void ensure(int size) {
    if (value.length < size) {
      int length = Math.max(size, 2 * value.length);
      repetition = Arrays.copyOf(repetition, length);
      definition = Arrays.copyOf(definition, length);
      value = Arrays.copyOf(value, length);
    }
  }
}
