package org.alimenta.office.desk.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which statement is asked for, as it stands in the address.
 *
 * @param code of the account; codes hold no personal data
 * @param from first day; null for the first day of the year of the last
 * @param until last day; null for today
 * @param by {@code recorded}, or anything else for the effective date
 */
record Asked(
    String code,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
    @Nullable String by) {

  Filled filled(LocalDate today) {
    LocalDate last = until == null ? today : until;
    LocalDate first = from == null ? last.withDayOfYear(1) : from;
    return new Filled(code, first.isAfter(last) ? last : first, last, "recorded".equals(by));
  }

  /** Nothing left out; the first day is not after the last. */
  record Filled(String code, LocalDate from, LocalDate until, boolean byRecorded) {}
}
