package org.alimenta.office.applications;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was brought.
 *
 * @param paper the law's id of it, or null for one that no rule asks for
 * @param thing the number of the thing whose facts it proves, or null
 * @param document its scan, or null for an original that was only seen
 * @param issuedOn the day that it bears, or null where nobody wrote it down
 */
public record ReceivedPaper(
    @Nullable String paper,
    @Nullable Integer thing,
    @Nullable Long document,
    @Nullable LocalDate issuedOn,
    LocalDate receivedOn,
    @Nullable String note) {

  /** A paper whose own day nobody wrote down. */
  public ReceivedPaper(
      @Nullable String paper,
      @Nullable Integer thing,
      @Nullable Long document,
      LocalDate receivedOn,
      @Nullable String note) {
    this(paper, thing, document, null, receivedOn, note);
  }
}
