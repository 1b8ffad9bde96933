package org.alimenta.law.population;

/** One loop over rows: what a pass of a plan is done by. */
interface Pass {
  /**
   * @param columns arrays of {@code int} or {@code long}: what is read, then what is written
   * @param scalars what is the same in every row
   */
  void run(int rows, Object[] columns, long[] scalars);
}
