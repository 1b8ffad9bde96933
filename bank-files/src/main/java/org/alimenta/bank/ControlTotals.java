package org.alimenta.bank;

/**
 * By which a file and a list are compared.
 *
 * @param grosze the sum, in grosze
 */
public record ControlTotals(int count, long grosze) {
  public static final ControlTotals NONE = new ControlTotals(0, 0);

  /** These totals and one more payment. */
  public ControlTotals plus(long ofPayment) {
    return new ControlTotals(count + 1, Math.addExact(grosze, ofPayment));
  }
}
