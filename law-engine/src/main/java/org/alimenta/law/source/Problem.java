package org.alimenta.law.source;

/**
 * Something in a file that must be put right.
 *
 * @param what what is wrong: a whole sentence
 * @param remedy what to do: a whole sentence
 */
public record Problem(Place place, String what, String remedy) {
  /** One line for a terminal: {@code file:12:5: what is wrong. What to do.} */
  @Override
  public String toString() {
    return place + ": " + what + " " + remedy;
  }
}
