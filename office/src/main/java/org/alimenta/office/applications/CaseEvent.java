package org.alimenta.office.applications;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case.
 *
 * @param at the recorded time; null before it is recorded
 * @param day the business day
 * @param kind the key of its words: {@code registered}
 * @param effective since when it counts, where that is another day
 * @param subject what it speaks of, such as the number of a decision
 * @param by the member of staff, or null
 */
public record CaseEvent(
    @Nullable Instant at,
    LocalDate day,
    String kind,
    @Nullable LocalDate effective,
    @Nullable String subject,
    @Nullable Long by) {

  public static CaseEvent of(
      LocalDate day, String kind, @Nullable String subject, @Nullable Long by) {
    return new CaseEvent(null, day, kind, null, subject, by);
  }
}
