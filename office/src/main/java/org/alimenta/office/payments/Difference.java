package org.alimenta.office.payments;

import org.jspecify.annotations.Nullable;

/**
 * Where a run pays another amount than the one before it.
 *
 * @param before grosze; 0 when nothing was paid
 * @param after grosze; 0 when nothing is paid
 */
public record Difference(
    long caseId, @Nullable String caseNumber, long before, long after, DifferenceCause cause) {

  /** All differences of one cause together. */
  public record Sum(DifferenceCause cause, int count, long before, long after) {}
}
