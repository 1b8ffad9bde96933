package org.alimenta.law.text;

import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.text.Line.Role;
import org.jspecify.annotations.Nullable;

/**
 * A decision explained, in one language.
 *
 * @param headline the benefit, whose it is and how it ended
 * @param glance what most people want to know: how much in which months, in all, and when
 * @param total all months together, where money is due in months
 * @param periods the months with the same outcome, in order
 * @param dates first and last month, and the day by which the office decides
 * @param told what else was computed
 * @param questions what must still be told
 * @param gaps where the law files know no value
 * @param warning says that values were used that nobody checked against their source
 */
public record Explanation(
    String headline,
    List<String> glance,
    @Nullable String total,
    List<Period> periods,
    List<Line> dates,
    List<Line> told,
    List<Line> questions,
    List<Line> gaps,
    @Nullable String warning) {

  /**
   * Neighbouring months that end alike.
   *
   * @param headline the months, the outcome and the amount
   * @param groups conditions and computation, each under its heading
   */
  public record Period(String headline, List<Line> groups) {}

  /** The whole explanation as one tree: first what was decided, then why. */
  public Line tree() {
    List<Line> parts = new ArrayList<>();
    glance.forEach(text -> parts.add(Line.of(Role.SENTENCE, text)));
    if (warning != null) {
      parts.add(Line.of(Role.NOTE, warning));
    }
    if (periods.size() == 1) {
      parts.addAll(periods.getFirst().groups());
    } else {
      periods.forEach(period -> parts.add(Line.heading(period.headline(), period.groups())));
    }
    parts.addAll(dates);
    parts.addAll(told);
    parts.addAll(questions);
    parts.addAll(gaps);
    return Line.heading(headline, parts);
  }
}
