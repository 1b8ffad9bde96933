package org.alimenta.app;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The only place that asks the machine what time it is.
 *
 * <p>Everything else is given a {@link Clock}, so that any day can be lived again: in a test, in a
 * demonstration, and in the replay of a decision.
 */
public final class BusinessClock {

  private BusinessClock() {}

  /**
   * A clock for the office's time zone.
   *
   * @param fixed the business date at which the clock stands still, at noon; empty for the real
   *     time
   */
  public static Clock of(ZoneId zone, Optional<LocalDate> fixed) {
    return fixed
        .map(day -> Clock.fixed(day.atTime(LocalTime.NOON).atZone(zone).toInstant(), zone))
        .orElseGet(() -> Clock.system(zone));
  }
}
