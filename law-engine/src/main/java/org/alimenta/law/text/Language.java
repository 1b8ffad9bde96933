package org.alimenta.law.text;

import java.util.Arrays;

/** A language in which the product speaks; each is complete or the build fails. */
public enum Language {
  ENGLISH("en"),
  POLISH("pl");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** The BCP 47 code, which is also the key in files of words: {@code pl}. */
  public String code() {
    return code;
  }

  /**
   * @throws IllegalArgumentException when the product does not speak it
   */
  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code.equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There are no words in the language '" + code + "', only in en and pl."));
  }
}
