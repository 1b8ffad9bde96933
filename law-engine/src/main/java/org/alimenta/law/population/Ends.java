package org.alimenta.law.population;

/** The lowest and the highest that a value can be; the same column where it is certain. */
record Ends(Ratio low, Ratio high) {
  boolean isCertain() {
    return low.equals(high);
  }
}
