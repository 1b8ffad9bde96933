package org.alimenta.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of the tests. It stands still; a test that lives through several days sets it on. */
public final class BusinessDay extends Clock {
  /** The day on which all tests begin. */
  public static final LocalDate USUAL = LocalDate.of(2024, 10, 5);

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  private volatile Instant now = noon(USUAL);

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(WARSAW).toInstant();
  }

  public void is(LocalDate day) {
    now = noon(day);
  }

  /** Back to the usual day, so that the next test finds it. */
  public void isUsual() {
    is(USUAL);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return WARSAW;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
