package org.alimenta.law.population;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.Outcome;
import org.alimenta.law.decision.Decider;
import org.alimenta.law.decision.Finding;
import org.alimenta.law.decision.Stretch;
import org.alimenta.law.read.OneCase;
import org.alimenta.law.read.Value;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.alimenta.money.Fraction;
import org.alimenta.time.Days;

/**
 * Verdicts of the reader of one case, whose numbers have no end: for a block with facts so extreme
 * that a column could overflow.
 */
final class ExactVerdicts implements Verdicts {
  private final List<Row> rows = new ArrayList<>();

  private record Row(Outcome outcome, int failed, Value amount, List<Value> told) {}

  ExactVerdicts(PopulationReader reader, Block block, LocalDate month) {
    Decider decider = reader.decider();
    for (int i = 0; i < block.cases(); i++) {
      Situation situation = RowsSituation.of(block, i);
      for (Thing subject : situation.all(reader.benefit().subject().type())) {
        rows.add(row(decider, situation, subject, month));
      }
    }
  }

  /** What the reader of one case says of one person in one month. */
  private static Row row(Decider decider, Situation situation, Thing subject, LocalDate month) {
    Benefit<?> benefit = decider.benefit();
    OneCase reader = decider.reader(situation);
    Outcome other = outsideMonths(benefit, reader, subject, month);
    reader.examine(month);
    List<Value> told = benefit.tells().stream().map(step -> reader.value(step, subject)).toList();
    if (other != null) {
      return new Row(other, 0, Value.known(Fraction.ZERO), told);
    }
    Stretch stretch = decider.inMonth(situation, subject, YearMonth.from(month));
    int failed = 0;
    for (int i = 0; i < stretch.findings().size(); i++) {
      Finding finding = stretch.findings().get(i);
      failed |= finding.hasFailed() ? 1 << i : 0;
    }
    return new Row(stretch.outcome(), failed, stretch.amount(), told);
  }

  /** Null in one of the right's own months. */
  private static @org.jspecify.annotations.Nullable Outcome outsideMonths(
      Benefit<?> benefit, OneCase reader, Thing subject, LocalDate month) {
    if (benefit.months().isEmpty()) {
      return null;
    }
    Value first = reader.value(benefit.months().get().first(), subject);
    Value last = reader.value(benefit.months().get().last(), subject);
    if (!first.isKnown() || !last.isKnown()) {
      return Outcome.MISSING;
    }
    boolean inside =
        Days.monthStart(first.get().toLong()) <= month.toEpochDay()
            && month.toEpochDay() <= last.get().toLong();
    return inside ? null : PopulationReader.ANOTHER_MONTH;
  }

  @Override
  public int count() {
    return rows.size();
  }

  @Override
  public Outcome outcome(int row) {
    return rows.get(row).outcome();
  }

  @Override
  public int failed(int row) {
    return rows.get(row).failed();
  }

  @Override
  public void countInto(Tally tally) {
    for (Row row : rows) {
      tally.add(tally.outcomes().indexOf(row.outcome()), 1);
      if (row.outcome().pays()) {
        tally.addDue(row.amount().low().toLong());
      }
    }
  }

  @Override
  public Fraction low(int row) {
    return rows.get(row).amount().low();
  }

  @Override
  public Fraction high(int row) {
    return rows.get(row).amount().high();
  }

  @Override
  public Fraction toldLow(int which, int row) {
    return rows.get(row).told().get(which).low();
  }

  @Override
  public Fraction toldHigh(int which, int row) {
    return rows.get(row).told().get(which).high();
  }
}
