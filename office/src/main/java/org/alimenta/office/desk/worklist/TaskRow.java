package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done, whatever the state of its case.
 *
 * @param kind the key of its words
 * @param caseId null where it belongs to no case
 * @param daysLeft until {@code due}; negative when it has passed
 */
public record TaskRow(
    long id,
    String kind,
    @Nullable Long caseId,
    @Nullable String number,
    String applicant,
    @Nullable LocalDate due,
    long daysLeft) {

  /** How near its day is: {@code overdue}, {@code soon}, {@code later}, {@code unknown}. */
  public String urgency() {
    return Waiting.urgency(due, daysLeft);
  }
}
