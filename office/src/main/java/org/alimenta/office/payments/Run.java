package org.alimenta.office.payments;

import java.time.Instant;
import java.time.LocalDate;
import org.alimenta.bank.ControlTotals;
import org.jspecify.annotations.Nullable;

/**
 * A payment run.
 *
 * @param dueDay what is effective up to this day is paid
 * @param executionDay the bank day on which the money shall leave
 * @param comparedWith the run with which it was compared, or null
 * @param madeBy and the like: numbers of staff
 * @param payments what is paid, or would be: without what is parked
 * @param parked what cannot be paid
 * @param checked how many payments were checked, of all that are due
 * @param posted how many payments were booked, of all that are paid
 * @param settled how many payments the bank has confirmed or returned
 */
public record Run(
    long id,
    LocalDate dueDay,
    LocalDate executionDay,
    RunState state,
    @Nullable Long comparedWith,
    long madeBy,
    Instant madeAt,
    @Nullable Long approvedBy,
    @Nullable Instant approvedAt,
    @Nullable Long withdrawnBy,
    @Nullable String withdrawnReason,
    @Nullable Instant sentAt,
    ControlTotals payments,
    ControlTotals parked,
    int checked,
    int posted,
    int settled) {

  /** All payments, with those that are parked. */
  public int all() {
    return payments.count() + parked.count();
  }
}
