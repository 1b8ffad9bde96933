package org.alimenta.office.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * The secret with which somebody comes back to what they left here. It is long enough that nobody
 * finds one by trying, and holds no letters that look alike.
 *
 * @param letters sixteen of them
 */
public record Code(String letters) {
  private static final String ALPHABET = "2346789CDFHJKMNPRTWX";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  public static Code random() {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new Code(letters.toString());
  }

  /** What somebody typed; spaces, hyphens and small letters are no fault. */
  public static Optional<Code> of(String typed) {
    String bare = typed.replaceAll("[\\s\\u00A0–-]+", "").toUpperCase(Locale.ROOT);
    boolean fits = bare.length() == LENGTH && bare.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return fits ? Optional.of(new Code(bare)) : Optional.empty();
  }

  /** As people write it down: {@code 7KDM-2XWC-9HPT-4NRJ}. */
  public String inGroups() {
    return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  /** What may be stored in its place. */
  public String hash(String purpose) {
    return HexFormat.of().formatHex(digest(purpose));
  }

  /** 32 bytes that only the code gives. */
  public byte[] digest(String purpose) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return digest.digest((purpose + " " + letters).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  @Override
  public String toString() {
    return "a code";
  }
}
