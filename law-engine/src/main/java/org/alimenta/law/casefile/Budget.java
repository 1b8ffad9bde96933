package org.alimenta.law.casefile;

import java.util.List;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;

/** How much one file may still ask for: a background repeated in many cases multiplies. */
final class Budget {
  static final int MOST_CASES = 10_000;
  static final int MOST_THINGS = 100_000;

  private int cases;
  private int things;

  /**
   * @throws SourceException when the file holds too many cases
   */
  void spendCase(Place place) {
    if (++cases > MOST_CASES) {
      throw tooMuch(place, "The file holds more than " + MOST_CASES + " cases.");
    }
  }

  /**
   * @throws SourceException when the cases hold too many things
   */
  void spendThing(Place place) {
    if (++things > MOST_THINGS) {
      throw tooMuch(
          place,
          "The cases of this file hold more than " + MOST_THINGS + " persons and other things.");
    }
  }

  private static SourceException tooMuch(Place place, String what) {
    return new SourceException(
        List.of(new Problem(place, what, "Split it into several smaller files.")));
  }
}
