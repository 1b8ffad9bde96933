package org.alimenta.law.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.alimenta.law.node.Node.Step;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.population.Run;
import org.alimenta.law.population.SituationRows;
import org.alimenta.law.population.Verdicts;
import org.alimenta.law.situation.Situation;

/**
 * Holds the readers of a rule together: for each person and month the reader of columns must give
 * the outcome, the sum, the failed grounds and the told values that the reader of one case gives,
 * known or not.
 */
public final class OneMeaning {
  private final PopulationReader columns;
  private final Run run;

  public OneMeaning(PopulationReader columns) {
    this.columns = columns;
    this.run = columns.newRun();
  }

  /**
   * @param months first days
   * @return what differs, in words for the author of the rule or of a reader; empty when all is
   *     well
   */
  public List<String> differences(Collection<Situation> situations, List<LocalDate> months) {
    Block block = new Block(columns.layout());
    situations.forEach(situation -> SituationRows.add(situation, block));
    block.complete();
    run.take(block);
    List<String> found = new ArrayList<>();
    for (LocalDate month : months) {
      Verdicts one = columns.oneByOne(block, month);
      Verdicts many = run.read(month);
      for (int row = 0; row < one.count(); row++) {
        compare("person " + row + " of the block in " + month + ": ", one, many, row, found);
      }
    }
    return found;
  }

  /**
   * The same for made-up cases: some complete, some with facts forgotten, in months at random.
   *
   * @param make the cases of a seed
   */
  public List<String> differences(Function<Random, RandomSituations> make, Trial trial) {
    List<String> found = new ArrayList<>();
    for (int seed = 0; seed < trial.seeds(); seed++) {
      Random random = new Random(seed);
      RandomSituations cases = make.apply(random);
      List<Situation> situations = new ArrayList<>();
      for (int i = 0; i < trial.cases(); i++) {
        Situation full = cases.complete();
        situations.add(seed % 2 == 0 ? full : cases.forgetfulOfFacts(full, trial.forgottenOneIn()));
      }
      List<LocalDate> months =
          random
              .ints(trial.months(), trial.firstYear(), trial.endYear())
              .mapToObj(year -> LocalDate.of(year, 1 + year % 12, 1))
              .toList();
      String where = "seed " + seed + ", ";
      differences(situations, months).forEach(each -> found.add(where + each));
    }
    return found;
  }

  /**
   * How much is tried.
   *
   * @param cases of each seed, in one block
   * @param forgottenOneIn in every second block of so many facts one is forgotten
   * @param months of each block, in years from the first to the one before the end
   */
  public record Trial(
      int seeds, int cases, int forgottenOneIn, int months, int firstYear, int endYear) {
    public int readings() {
      return seeds * months;
    }
  }

  /** How many readings were no comparison, since the columns themselves were read one by one. */
  public long readOneByOne() {
    return run.readOneByOne();
  }

  private void compare(String where, Verdicts one, Verdicts many, int row, List<String> found) {
    expect(where + "outcome", one.outcome(row), many.outcome(row), found);
    expect(where + "failed grounds", one.failed(row), many.failed(row), found);
    expect(where + "lowest sum", one.low(row), many.low(row), found);
    expect(where + "highest sum", one.high(row), many.high(row), found);
    List<Step> tells = columns.benefit().tells();
    for (int i = 0; i < tells.size(); i++) {
      String name = where + tells.get(i).name();
      expect(name + ", lowest", one.toldLow(i, row), many.toldLow(i, row), found);
      expect(name + ", highest", one.toldHigh(i, row), many.toldHigh(i, row), found);
    }
  }

  private static void expect(String what, Object one, Object many, List<String> found) {
    if (!one.equals(many)) {
      found.add(what + " is " + one + " for one case and " + many + " in columns");
    }
  }
}
