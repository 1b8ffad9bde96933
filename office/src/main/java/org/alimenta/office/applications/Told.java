package org.alimenta.office.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.told.Change;
import org.jspecify.annotations.Nullable;

/**
 * What was told at once.
 *
 * @param seq counted from 1 within the case
 * @param at the recorded time
 * @param day the business day
 * @param by the member of staff who wrote it down, or null for the applicant online and for the
 *     program
 * @param document the paper that says so, or null
 */
public record Told(
    int seq,
    Instant at,
    LocalDate day,
    @Nullable Long by,
    Origin origin,
    @Nullable Long document,
    List<Change> changes) {

  public Told {
    changes = List.copyOf(changes);
  }
}
