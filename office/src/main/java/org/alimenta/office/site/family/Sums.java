package org.alimenta.office.site.family;

import java.time.YearMonth;
import java.util.Optional;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.decision.Stretch;

/** Which sum of an answer stands for it in a family's whole. */
final class Sums {
  private Sums() {}

  /**
   * The time that stands for the beginning: the month after the family asked where it is due then,
   * for many rights begin with the next month; else the first that is due.
   */
  static Optional<Stretch> first(Answer answer, YearMonth asked) {
    YearMonth next = asked.plusMonths(1);
    return answer.granted().stream()
        .filter(stretch -> covers(stretch, next))
        .findFirst()
        .or(() -> answer.granted().stream().findFirst());
  }

  private static boolean covers(Stretch stretch, YearMonth month) {
    YearMonth from = stretch.from();
    YearMonth to = stretch.to();
    return from != null && to != null && !month.isBefore(from) && !month.isAfter(to);
  }
}
