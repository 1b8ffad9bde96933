package org.alimenta.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;

/**
 * A file of transfers that was written for a bank.
 *
 * @param sha256 of its bytes, in lower case hexadecimal
 */
public record PaymentFile(ControlTotals totals, String sha256) {

  /**
   * Writes the orders one after the other, in memory that does not grow with their number. The same
   * arguments give the same bytes. Does not close the stream.
   *
   * @throws CannotBeWritten for the first order that the bank would not take; what is in the stream
   *     is then no file, throw it away
   * @throws IllegalStateException when the orders do not come to the totals at the head of the
   *     batch
   */
  public static PaymentFile write(
      BankProfile profile, PaymentBatch batch, Iterator<PaymentOrder> orders, OutputStream to)
      throws IOException {
    MessageDigest sha256 = newDigest();
    OrderWriter writer = writer(profile, batch, new DigestOutputStream(to, sha256));
    Printing printing = new Printing(profile);
    ControlTotals written = ControlTotals.NONE;
    while (orders.hasNext()) {
      PaymentOrder order = printing.order(orders.next());
      writer.write(order);
      written = written.plus(order.grosze());
    }
    writer.finish();
    if (!written.equals(batch.totals())) {
      throw new IllegalStateException(
          "The file '%s' should hold %s, but its orders come to %s"
              .formatted(batch.reference(), batch.totals(), written));
    }
    return new PaymentFile(written, HexFormat.of().formatHex(sha256.digest()));
  }

  private static OrderWriter writer(BankProfile profile, PaymentBatch batch, OutputStream to)
      throws IOException {
    Printing.reference(batch.reference(), PaymentFormat.PAIN_001_09.longestReference());
    return profile.format().isXml()
        ? new Pain001(profile, batch, to)
        : new Elixir0(profile, batch, to);
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
