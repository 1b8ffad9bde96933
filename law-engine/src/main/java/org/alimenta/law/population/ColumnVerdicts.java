package org.alimenta.law.population;

import org.alimenta.law.Outcome;
import org.alimenta.law.node.Kind;
import org.alimenta.money.Fraction;

/** Verdicts as a machine has left them in its columns; good until it runs again. */
final class ColumnVerdicts implements Verdicts {
  private final PopulationReader reader;
  private final BenefitColumns columns;
  private final Machine machine;
  private final int count;

  ColumnVerdicts(PopulationReader reader, BenefitColumns columns, Machine machine, int count) {
    this.reader = reader;
    this.columns = columns;
    this.machine = machine;
    this.count = count;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Outcome outcome(int row) {
    return columns.outcomes.get((int) machine.value(columns.outcome, row));
  }

  @Override
  public int failed(int row) {
    return (int) machine.value(columns.failed, row);
  }

  @Override
  public void countInto(Tally tally) {
    long[] persons = new long[columns.outcomes.size()];
    long due = 0;
    At outcome = machine.at(columns.outcome);
    At amount = machine.at(columns.amount.low().over());
    for (int row = 0; row < count; row++) {
      int code = (int) outcome.at(row);
      persons[code]++;
      due += code == BenefitColumns.GRANTED ? amount.at(row) : 0;
    }
    for (int code = 0; code < persons.length; code++) {
      tally.add(code, persons[code]);
    }
    tally.addDue(due);
  }

  @Override
  public Fraction low(int row) {
    return value(columns.amount.low(), row);
  }

  @Override
  public Fraction high(int row) {
    return value(columns.amount.high(), row);
  }

  @Override
  public Fraction toldLow(int which, int row) {
    return told(which, columns.tells.get(which).low(), row);
  }

  @Override
  public Fraction toldHigh(int which, int row) {
    return told(which, columns.tells.get(which).high(), row);
  }

  /** A condition is -1 in a column. */
  private Fraction told(int which, Ratio ratio, int row) {
    boolean test = reader.benefit().tells().get(which).kind() == Kind.TEST;
    return test ? value(ratio, row).negated() : value(ratio, row);
  }

  private Fraction value(Ratio ratio, int row) {
    return Fraction.of(machine.value(ratio.over(), row), machine.value(ratio.under(), row));
  }
}
