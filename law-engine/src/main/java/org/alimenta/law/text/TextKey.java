package org.alimenta.law.text;

/**
 * What words are for.
 *
 * @param section {@code facts}
 * @param id {@code person.born}
 * @param part {@code question}; empty where a section holds one text for each id
 */
public record TextKey(String section, String id, String part) implements Comparable<TextKey> {
  static TextKey of(String section, String id) {
    return new TextKey(section, id, "");
  }

  @Override
  public int compareTo(TextKey other) {
    return toString().compareTo(other.toString());
  }

  /** {@code facts: person.born: question}, the way through the file. */
  @Override
  public String toString() {
    return section + ": " + id + (part.isEmpty() ? "" : ": " + part);
  }
}
