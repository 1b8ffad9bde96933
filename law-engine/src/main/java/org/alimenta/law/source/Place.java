package org.alimenta.law.source;

import java.util.Comparator;

/**
 * Where something stands in a file.
 *
 * @param file the name by which the user knows the file
 * @param line from 1
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> IN_READING_ORDER =
      Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

  /** The beginning of a file, for what is wrong with the file as a whole. */
  public static Place start(String file) {
    return new Place(file, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    return IN_READING_ORDER.compare(this, other);
  }

  /** {@code file:12:5}, the form that editors and terminals turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
