package org.alimenta.law.source;

/**
 * Something in a file that must be put right.
 *
 * @param what what is wrong: a whole sentence
 * @param remedy what to do: a whole sentence
 * @param isOfTime whether days are without a value or with two
 */
public record Problem(Place place, String what, String remedy, boolean isOfTime) {
  public Problem(Place place, String what, String remedy) {
    this(place, what, remedy, false);
  }

  /** One line for a terminal: {@code file:12:5: what is wrong. What to do.} */
  @Override
  public String toString() {
    return place + ": " + what + " " + remedy;
  }
}
