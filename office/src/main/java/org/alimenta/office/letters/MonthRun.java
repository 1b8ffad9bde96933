package org.alimenta.office.letters;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alimenta.law.Outcome;

/**
 * Neighbouring months in which one person gets the same.
 *
 * @param from the first month
 * @param to the last month, included
 * @param before what was due in each of them, a month of no right where nothing was
 * @param after what is due now
 */
record MonthRun(YearMonth from, YearMonth to, LetterMonth before, LetterMonth after) {

  /** All months of a subject, before and now, in order. */
  static List<MonthRun> of(Subject subject) {
    Map<YearMonth, LetterMonth> before = byMonth(subject.before());
    Map<YearMonth, LetterMonth> after = byMonth(subject.months());
    TreeMap<YearMonth, LetterMonth> all = new TreeMap<>(before);
    all.putAll(after);
    List<MonthRun> runs = new ArrayList<>();
    for (YearMonth month : all.keySet()) {
      MonthRun one =
          new MonthRun(
              month,
              month,
              Objects.requireNonNullElse(before.get(month), nothing(month)),
              Objects.requireNonNullElse(after.get(month), nothing(month)));
      if (!runs.isEmpty() && one.continues(runs.getLast())) {
        MonthRun last = runs.removeLast();
        one = new MonthRun(last.from, month, last.before, last.after);
      }
      runs.add(one);
    }
    return runs;
  }

  private static Map<YearMonth, LetterMonth> byMonth(List<LetterMonth> months) {
    Map<YearMonth, LetterMonth> by = new TreeMap<>();
    months.forEach(month -> by.put(month.month(), month));
    return by;
  }

  private static LetterMonth nothing(YearMonth month) {
    return new LetterMonth(month, Outcome.NOT_APPLICABLE.id(), 0);
  }

  private boolean continues(MonthRun earlier) {
    return earlier.to.plusMonths(1).equals(from)
        && isAlike(earlier.before, before)
        && isAlike(earlier.after, after);
  }

  private static boolean isAlike(LetterMonth one, LetterMonth other) {
    return one.grosze() == other.grosze() && one.outcome().equals(other.outcome());
  }

  boolean changes() {
    return !isAlike(before, after);
  }

  boolean isPaid() {
    return after.grosze() > 0;
  }

  long months() {
    return from.until(to, java.time.temporal.ChronoUnit.MONTHS) + 1;
  }

  long total() {
    return Math.multiplyExact(after.grosze(), months());
  }

  long difference() {
    return Math.multiplyExact(after.grosze() - before.grosze(), months());
  }
}
