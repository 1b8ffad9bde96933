package org.alimenta.simulation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alimenta.law.Outcome;
import org.alimenta.law.population.Tally;
import org.alimenta.law.population.Verdicts;

/** What a benefit came to for a whole population, month by month. It may still be growing. */
public final class Totals {
  private final YearMonth from;
  private final List<Outcome> outcomes;
  private final List<Tally> months = new ArrayList<>();
  private long cases;
  private long subjects;

  /**
   * @param outcomes every one that can occur
   */
  Totals(YearMonth from, int months, List<Outcome> outcomes) {
    this.from = from;
    this.outcomes = List.copyOf(outcomes);
    for (int i = 0; i < months; i++) {
      this.months.add(new Tally(outcomes));
    }
  }

  void count(int month, Verdicts verdicts) {
    verdicts.countInto(months.get(month));
  }

  void countCases(int more, int subjectsInThem) {
    cases += more;
    subjects += subjectsInThem;
  }

  void add(Totals other) {
    for (int month = 0; month < months.size(); month++) {
      months.get(month).add(other.months.get(month));
    }
    cases += other.cases;
    subjects += other.subjects;
  }

  public List<YearMonth> months() {
    return IntStream.range(0, months.size()).mapToObj(from::plusMonths).toList();
  }

  /**
   * How many persons came to which end in a month, and what is due to them.
   *
   * @param month its position in {@link #months()}
   */
  public Tally of(int month) {
    return months.get(month);
  }

  /** All months together; a person counts once in each. */
  public Tally all() {
    Tally all = new Tally(outcomes);
    months.forEach(all::add);
    return all;
  }

  public long cases() {
    return cases;
  }

  /** How many persons there are whose right it can be. */
  public long subjects() {
    return subjects;
  }
}
