package org.alimenta.law.text;

/** Words that a law pack needs and lacks in one language. */
public record MissingText(TextKey key, Language language) {
  @Override
  public String toString() {
    return key + " (" + language.code() + ")";
  }
}
