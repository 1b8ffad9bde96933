package org.alimenta.bank;

import java.io.IOException;

/** Writes printable orders one after the other. */
interface OrderWriter {
  void write(PaymentOrder order) throws IOException;

  /** Writes what stands after the last order. Closes nothing. */
  void finish() throws IOException;
}
