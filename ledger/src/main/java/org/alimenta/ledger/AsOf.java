package org.alimenta.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which entries count: those effective up to a day that were recorded up to an instant, both
 * inclusive.
 */
public record AsOf(LocalDate effective, Instant recorded) {
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
  private static final Instant LAST_INSTANT = Instant.parse("2999-12-31T00:00:00Z");

  /** Effective up to this day, whenever it was recorded. */
  public static AsOf effective(LocalDate day) {
    return new AsOf(day, LAST_INSTANT);
  }

  /** Recorded up to this instant, whatever its effective date. */
  public static AsOf recorded(Instant instant) {
    return new AsOf(LAST_DAY, instant);
  }

  /** Everything that is in the ledger. */
  public static AsOf now() {
    return new AsOf(LAST_DAY, LAST_INSTANT);
  }
}
