package org.alimenta.law.numbers;

import java.util.regex.Pattern;

/**
 * The name of a number: the prefix of its file, a slash, and its key, as in {@code
 * maintenance-fund/cap}.
 */
public record NumberId(String value) implements Comparable<NumberId> {
  private static final String WORDS = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
  private static final Pattern FORM = Pattern.compile(WORDS + "/" + WORDS);
  private static final Pattern PART = Pattern.compile(WORDS);

  /**
   * @throws IllegalArgumentException when {@code value} is not of the form {@code prefix/key}, each
   *     in lower-case words joined by hyphens
   */
  public NumberId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'" + value + "' is not the name of a number. Write it like 'maintenance-fund/cap'.");
    }
  }

  public static NumberId of(String value) {
    return new NumberId(value);
  }

  /** Whether {@code word} may be a prefix, a key or an option. */
  static boolean isPart(String word) {
    return PART.matcher(word).matches();
  }

  @Override
  public int compareTo(NumberId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
