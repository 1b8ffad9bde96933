package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.office.applications.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A case that waits for the office.
 *
 * @param decideBy the last day for the decision, or null while the rules cannot tell
 * @param daysLeft until then; negative when it has passed
 * @param openPoints how many facts and papers are missing
 * @param proposed whether a decision waits to be signed
 */
public record Waiting(
    long id,
    String number,
    String applicant,
    List<String> benefits,
    CaseState state,
    @Nullable LocalDate filed,
    @Nullable LocalDate decideBy,
    long daysLeft,
    int openPoints,
    boolean proposed) {
  private static final int SOON_DAYS = 7;

  /** How near the deadline is: {@code overdue}, {@code soon}, {@code later}, {@code unknown}. */
  public String urgency() {
    return urgency(decideBy, daysLeft);
  }

  static String urgency(@Nullable LocalDate day, long daysLeft) {
    if (day == null) {
      return "unknown";
    }
    return daysLeft < 0 ? "overdue" : daysLeft <= SOON_DAYS ? "soon" : "later";
  }

  /** What the case waits for, and so what to do. */
  public String reason() {
    if (proposed) {
      return "sign";
    }
    if (state == CaseState.CALLED) {
      return "called";
    }
    return openPoints > 0 ? "missing" : "complete";
  }
}
