package org.alimenta.simulation.parquet;

import org.apache.parquet.io.api.Binary;

/** Turns the values of a column into whole numbers. */
public interface Meaning {
  /** A value that has no meaning here. */
  long NONE = Long.MIN_VALUE;

  long of(long value);

  long of(Binary value);
}
