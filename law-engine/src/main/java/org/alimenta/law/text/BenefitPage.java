package org.alimenta.law.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.Line.Role;
import org.jspecify.annotations.Nullable;

/**
 * A benefit as the public reads it, as of one day.
 *
 * @param inForce whether the law gives the right on that day
 * @param status the same in words, with the days
 * @param grounds who gets it: each condition with its article
 * @param howMuch the rules of the amount
 * @param numbers the numbers of law on that day and the rules that use them
 * @param months the first and the last month
 * @param authorities who decides and how; nothing where the office always does, by a decision
 * @param deadlines by when the office decides
 * @param legalBasis every act, its address, and the places that the rules cite
 * @param openQuestions what the law leaves open, and our answer
 * @param warning says that values are shown that nobody checked against their source
 */
public record BenefitPage(
    String title,
    String summary,
    String who,
    LocalDate on,
    boolean inForce,
    String status,
    List<Line> grounds,
    List<Line> howMuch,
    List<Line> numbers,
    List<Line> months,
    List<Line> authorities,
    List<Line> papers,
    List<Line> deadlines,
    List<Line> legalBasis,
    List<Line> openQuestions,
    @Nullable String warning) {

  /** The whole page as one tree, in the order in which people ask. */
  public Line tree() {
    List<Line> parts = new ArrayList<>();
    for (String sentence : new String[] {status, warning, summary, who}) {
      if (sentence != null) {
        parts.add(Line.of(Role.SENTENCE, sentence));
      }
    }
    for (List<Line> section :
        List.of(
            grounds,
            howMuch,
            numbers,
            months,
            authorities,
            papers,
            deadlines,
            legalBasis,
            openQuestions)) {
      parts.addAll(section);
    }
    return Line.heading(title, parts);
  }
}
