package org.alimenta.office.decisions;

import java.time.YearMonth;

/**
 * One month as it was and as it will be.
 *
 * @param before minor units; 0 where nothing was planned
 * @param after minor units
 */
public record PlanChange(int thing, YearMonth month, long before, long after) {
  public long difference() {
    return after - before;
  }
}
