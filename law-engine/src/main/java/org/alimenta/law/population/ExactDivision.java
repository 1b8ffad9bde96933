package org.alimenta.law.population;

/**
 * Division of whole numbers by way of floating point, because only that one is done on several rows
 * at once. It is exact: a quotient of two {@code int}s lies further from the next whole number than
 * a {@code double} can err.
 */
final class ExactDivision {
  private ExactDivision() {}

  /** Towards zero; {@code b} is positive. */
  static int of(int a, int b) {
    return (int) ((double) a / (double) b);
  }
}
