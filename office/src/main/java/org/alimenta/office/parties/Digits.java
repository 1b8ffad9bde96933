package org.alimenta.office.parties;

import java.util.Optional;
import java.util.OptionalInt;

/** Weighted sums over the digits of a number. */
final class Digits {
  private Digits() {}

  /** Without the spaces and hyphens with which people group digits. */
  static String typed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u2007\\u202F–-]+", "");
  }

  static int at(String digits, int place) {
    return digits.charAt(place) - '0';
  }

  static int sum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += at(digits, i) * weights[i];
    }
    return sum;
  }

  /** Something else than digits, or another count of them. */
  static Optional<NumberFault> malformed(String kind, String text, int length) {
    OptionalInt other = placeOfOther(text);
    if (other.isPresent()) {
      return Optional.of(NumberFault.of(kind, "letter", other.getAsInt() + 1));
    }
    return text.length() == length
        ? Optional.empty()
        : Optional.of(NumberFault.of(kind, "length", text.length()));
  }

  private static OptionalInt placeOfOther(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
