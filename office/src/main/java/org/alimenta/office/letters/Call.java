package org.alimenta.office.letters;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.decision.PaperDue;
import org.jspecify.annotations.Nullable;

/**
 * A call to complete an application.
 *
 * @param papers those that are missing
 * @param paperDays within how many days from receipt the papers must come; the law sets bounds
 * @param received the day on which the call was received, where that is known by now
 * @param ended the last day of its term, where that is known by now
 */
public record Call(
    List<PaperDue> papers, int paperDays, @Nullable LocalDate received, @Nullable LocalDate ended) {

  public Call {
    papers = List.copyOf(papers);
  }

  /** A call that is about to be sent. */
  public static Call of(List<PaperDue> papers, int paperDays) {
    return new Call(papers, paperDays, null, null);
  }
}
