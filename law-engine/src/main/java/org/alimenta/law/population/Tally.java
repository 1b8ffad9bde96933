package org.alimenta.law.population;

import java.util.List;
import org.alimenta.law.Outcome;

/** How many persons ended how, and how much is due to them: of a block, a month, a year. */
public final class Tally {
  private final List<Outcome> outcomes;
  private final long[] persons;
  private long due;

  /**
   * @param outcomes as {@link PopulationReader#outcomes()} lists them
   */
  public Tally(List<Outcome> outcomes) {
    this.outcomes = List.copyOf(outcomes);
    this.persons = new long[outcomes.size()];
  }

  void add(int code, long count) {
    persons[code] += count;
  }

  void addDue(long amount) {
    due = Math.addExact(due, amount);
  }

  /** Takes in what another one has counted. */
  public void add(Tally other) {
    for (int code = 0; code < persons.length; code++) {
      persons[code] += other.persons[code];
    }
    addDue(other.due);
  }

  public List<Outcome> outcomes() {
    return outcomes;
  }

  public long persons(Outcome outcome) {
    int code = outcomes.indexOf(outcome);
    return code < 0 ? 0 : persons[code];
  }

  /** What is due to all whose right is settled, in minor units. */
  public long due() {
    return due;
  }
}
