package org.alimenta.office.desk;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** Shows one-time codes, as the telephone of a person does. */
final class Telephone {

  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Telephone() {}

  /**
   * @param secret of 32 letters
   * @param seconds since 1970
   */
  static String code(String secret, long seconds) {
    BigInteger value = BigInteger.ZERO;
    for (char letter : secret.toCharArray()) {
      value = value.shiftLeft(5).add(BigInteger.valueOf(ALPHABET.indexOf(letter)));
    }
    byte[] key = new byte[20];
    byte[] digits = value.toByteArray();
    int length = Math.min(20, digits.length);
    System.arraycopy(digits, digits.length - length, key, 20 - length, length);
    try {
      TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator();
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(key, generator.getAlgorithm()),
          Instant.ofEpochSecond(seconds),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
