package org.alimenta.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/**
 * The clock of the demo office: the time of day goes on, the day stands still, so that the season
 * stays lively however long somebody looks around. Whoever fills the office lives through earlier
 * days meanwhile, in one thread and without anybody noticing.
 */
public final class DemoClock extends Clock {

  /** In the middle of the season: some applications are decided, most wait. */
  public static final LocalDate DAY = LocalDate.of(2026, 10, 20);

  private final Clock real;
  private final LocalDate day;
  private final ThreadLocal<LocalDate> elsewhere = new ThreadLocal<>();

  /**
   * @param real where the time of day comes from
   * @param day on which the office stands
   */
  public DemoClock(Clock real, LocalDate day) {
    this.real = real;
    this.day = day;
  }

  /** The day of everybody. */
  public LocalDate day() {
    return day;
  }

  /** Does something on another day. */
  <T> T on(LocalDate other, Callable<T> what) throws Exception {
    elsewhere.set(other);
    try {
      return what.call();
    } finally {
      elsewhere.remove();
    }
  }

  @Override
  public Instant instant() {
    LocalDate here = elsewhere.get();
    LocalTime time = LocalTime.now(real);
    return (here == null ? day : here).atTime(time).atZone(getZone()).toInstant();
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new DemoClock(real.withZone(zone), day);
  }
}
