package org.alimenta.law.lint;

import org.alimenta.law.numbers.Wording;
import org.alimenta.law.source.Place;
import org.jspecify.annotations.Nullable;

/**
 * Something in the law that cannot be right, or that only looks so.
 *
 * @param id by which an explanation names it; the same as long as what it speaks of is the same
 * @param benefit where it was found; null where it belongs to the whole law
 * @param where the step, the number, the fact or the text
 * @param place where it stands in a file, if it stands in one
 * @param what is wrong: whole sentences
 * @param remedy what to do: a whole sentence
 */
public record Finding(
    Defect defect,
    String id,
    @Nullable String benefit,
    Wording where,
    @Nullable Place place,
    Wording what,
    Wording remedy) {

  /** The parts of an id never hold its separator. */
  static String id(Defect defect, String... parts) {
    return defect.id() + ": " + String.join(" / ", parts);
  }
}
