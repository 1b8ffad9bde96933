package org.alimenta.law.numbers;

/** The same words in the languages of the product. */
public record Wording(String en, String pl) {
  /**
   * The words in a language.
   *
   * @param language {@code pl} for Polish; any other is answered in English
   */
  public String in(String language) {
    return language.equals("pl") ? pl : en;
  }
}
