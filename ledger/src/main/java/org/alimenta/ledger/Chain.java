package org.alimenta.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hashes of the lines of one journal, each over the hash before it and what its line says. The
 * function {@code ledger_hash} of the database does the same.
 */
final class Chain {
  static final String START = "0".repeat(64);

  private final MessageDigest sha256;
  private final StringBuilder content = new StringBuilder(400);

  Chain() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }

  /**
   * The hash of a line, in hexadecimal.
   *
   * @param before that of the line before it; {@link #START} for the first
   * @param recorded as {@code ledger_now} writes it
   * @param reverses 0 for none
   */
  String hash(
      String before,
      long number,
      int line,
      Heading heading,
      String recorded,
      long reverses,
      Line moved) {
    content.setLength(0);
    content.append(before).append('\n').append(number).append('\n').append(line).append('\n');
    content.append(heading.key()).append('\n').append(heading.effective()).append('\n');
    content.append(recorded).append('\n').append(heading.cause().kind()).append('\n');
    content.append(heading.cause().id()).append('\n').append(heading.text()).append('\n');
    content.append(reverses).append('\n').append(moved.debit()).append('\n');
    content.append(moved.credit()).append('\n').append(moved.amount());
    byte[] hash = sha256.digest(content.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }
}
