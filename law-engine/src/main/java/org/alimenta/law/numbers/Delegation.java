package org.alimenta.law.numbers;

import java.time.LocalDate;
import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What an act leaves to somebody nearer to the people: a value of their own within bounds.
 *
 * @param to who sets it ({@code commune})
 * @param atLeast the lowest local value, in the unit of the number; null where the national value
 *     is the lowest
 * @param atMost the highest local value; null where the act names none
 * @param since the first day of the power; earlier values stay national. Null where it is as old as
 *     the number
 * @param cites the provision that gives the power, or null where that of the value does
 */
record Delegation(
    String to,
    @Nullable Fraction atLeast,
    @Nullable Fraction atMost,
    @Nullable LocalDate since,
    @Nullable String cites) {

  /** Where there is no national value to stay above, a local one is the only value there can be. */
  boolean fillsGaps() {
    return atLeast != null;
  }

  boolean reaches(Entry entry) {
    return since == null || !entry.from().isBefore(since);
  }

  /** Why the act does not allow this local value, or null where it does. */
  @Nullable String objection(@Nullable Fraction national, Fraction local, Unit unit) {
    if (atLeast == null && national != null && local.compareTo(national) < 0) {
      return "it is lower than the national value, %s, and may only be higher"
          .formatted(unit.written(national));
    }
    if (atLeast != null && local.compareTo(atLeast) < 0) {
      return "it is lower than the act allows, which is %s".formatted(unit.written(atLeast));
    }
    if (atMost != null && local.compareTo(atMost) > 0) {
      return "it is higher than the act allows, which is %s".formatted(unit.written(atMost));
    }
    return null;
  }
}
