package org.alimenta.office.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The last day of a term, and how it was found.
 *
 * @param event the day that began the term; it is not counted
 * @param counted the last day by counting alone
 * @param passed days off over which the end moved, from the counted day on; mostly none
 * @param last the last day on which something may be done
 */
public record TermEnd(
    LocalDate event, Term term, LocalDate counted, List<LocalDate> passed, LocalDate last) {
  public TermEnd {
    passed = List.copyOf(passed);
  }

  public boolean moved() {
    return !passed.isEmpty();
  }
}
