package org.alimenta.bank;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * How one bank wants its files: the format, the encoding, and what it takes in texts.
 *
 * @param name for people: the bank, or its service
 * @param encoding ISO-8859-2, windows-1250 or UTF-8; XML is always UTF-8
 * @param forbidden signs that this bank refuses although the encoding has them
 * @param serviceLevel code of the ISO external list, such as {@code NURG}; null when the bank wants
 *     none
 * @param bic of the office's bank; null when the bank is told by its sort code alone
 */
public record BankProfile(
    String name,
    PaymentFormat format,
    Charset encoding,
    Letters letters,
    String forbidden,
    @Nullable String serviceLevel,
    @Nullable String bic) {

  /**
   * @throws IllegalArgumentException when XML is wanted in another encoding than UTF-8
   */
  public BankProfile {
    if (format.isXml() && !encoding.equals(StandardCharsets.UTF_8)) {
      throw new IllegalArgumentException(
          "The bank profile '%s' asks for %s in %s. Files of this format are in UTF-8."
              .formatted(name, format, encoding));
    }
  }

  /**
   * The order as it will stand in the file: signs that the bank does not take are replaced by ones
   * that mean the same.
   *
   * @throws CannotBeWritten when a sign has no replacement or a text does not fit; nothing is ever
   *     cut
   */
  public PaymentOrder printable(PaymentOrder order) {
    return new Printing(this).order(order);
  }

  /**
   * The office's own particulars as they will stand in the file.
   *
   * @throws CannotBeWritten as for {@link #printable(PaymentOrder)}
   */
  public Payer printable(Payer payer) {
    return new Printing(this).payer(payer);
  }
}
