package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of the worklist.
 *
 * @param what all, overdue, soon, missing, complete, called, sign, tasks
 * @param afterDay the deadline of the last row of the page before; null on the first page
 * @param afterId the case or task in that row
 */
public record Filter(String what, @Nullable LocalDate afterDay, long afterId) {
  /** Not cases that wait for a decision, but what is to be done in any case. */
  static final String TASKS = "tasks";

  static Filter of(String what, String after) {
    String known =
        switch (what) {
          case "overdue", "soon", "missing", "complete", "called", "sign", TASKS -> what;
          default -> "all";
        };
    String[] parts = after.split("_", 2);
    boolean paged = parts.length == 2 && after.matches("(\\d{4}-\\d{2}-\\d{2}|none)_\\d{1,18}");
    if (!paged) {
      return new Filter(known, null, 0);
    }
    LocalDate day = parts[0].equals("none") ? LocalDate.MAX : LocalDate.parse(parts[0]);
    return new Filter(known, day, Long.parseLong(parts[1]));
  }

  /** The day in the row of the page before, as the database writes it. */
  String sqlDay() {
    return afterDay == null || afterDay.equals(LocalDate.MAX) ? "infinity" : afterDay.toString();
  }

  boolean isFirst() {
    return afterDay == null;
  }
}
