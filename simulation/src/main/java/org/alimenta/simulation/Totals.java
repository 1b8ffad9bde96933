package org.alimenta.simulation;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.alimenta.law.Outcome;

/** What a benefit came to for a whole population, month by month. It may still be growing. */
public final class Totals {
  private final YearMonth from;
  private final List<Outcome> outcomes;
  private final long[][] persons;
  private final long[] paid;
  private long cases;
  private long subjects;
  private long everPaid;

  Totals(YearMonth from, int months, List<Outcome> outcomes) {
    this.from = from;
    this.outcomes = List.copyOf(outcomes);
    this.persons = new long[months][outcomes.size()];
    this.paid = new long[months];
  }

  void count(int month, Outcome outcome, long grosze) {
    persons[month][outcomes.indexOf(outcome)]++;
    paid[month] = Math.addExact(paid[month], grosze);
  }

  void countCases(int cases, int subjects) {
    this.cases += cases;
    this.subjects += subjects;
  }

  void countPaid() {
    everPaid++;
  }

  void add(Totals other) {
    for (int month = 0; month < persons.length; month++) {
      for (int outcome = 0; outcome < outcomes.size(); outcome++) {
        persons[month][outcome] += other.persons[month][outcome];
      }
      paid[month] = Math.addExact(paid[month], other.paid[month]);
    }
    cases += other.cases;
    subjects += other.subjects;
    everPaid += other.everPaid;
  }

  public List<YearMonth> months() {
    return LongStream.range(0, persons.length).mapToObj(from::plusMonths).toList();
  }

  /** Every one that can occur. */
  public List<Outcome> outcomes() {
    return outcomes;
  }

  /**
   * How many persons came to this end in a month.
   *
   * @param month its position in {@link #months()}
   */
  public long persons(int month, Outcome outcome) {
    return persons[month][outcomes.indexOf(outcome)];
  }

  /** The same, added up over all months. */
  public long persons(Outcome outcome) {
    return LongStream.range(0, persons.length).map(month -> persons((int) month, outcome)).sum();
  }

  /** What was paid in a month, in minor units. */
  public long paid(int month) {
    return paid[month];
  }

  /** What was paid in all months, in minor units. */
  public long paid() {
    return LongStream.of(paid).reduce(0, Math::addExact);
  }

  public long cases() {
    return cases;
  }

  /** How many persons could have had the benefit. */
  public long subjects() {
    return subjects;
  }

  /** How many of them were paid for at least one month. */
  public long everPaid() {
    return everPaid;
  }
}
