package org.alimenta.law.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.money.Fraction;

/** What a reader says of a block, a line for each row, so that readers can be compared. */
final class Readings {
  private Readings() {}

  /** Such as {@code granted 180.00}, or {@code missing 0.00..180.00} where both ends differ. */
  static List<String> of(Verdicts verdicts, int tells) {
    List<String> lines = new ArrayList<>();
    for (int row = 0; row < verdicts.count(); row++) {
      StringBuilder line = new StringBuilder(verdicts.outcome(row).toString());
      line.append(' ').append(span(verdicts.low(row), verdicts.high(row), 2));
      if (verdicts.failed(row) != 0) {
        line.append(" failed ").append(Integer.toBinaryString(verdicts.failed(row)));
      }
      for (int i = 0; i < tells; i++) {
        line.append(", ").append(span(verdicts.toldLow(i, row), verdicts.toldHigh(i, row), 0));
      }
      lines.add(line.toString());
    }
    return lines;
  }

  private static String span(Fraction low, Fraction high, int decimals) {
    return low.equals(high)
        ? text(low, decimals)
        : text(low, decimals) + ".." + text(high, decimals);
  }

  private static String text(Fraction value, int decimals) {
    Fraction shown = decimals == 0 ? value : value.dividedBy(Fraction.of(100));
    return shown.times(Fraction.of(100)).isWhole()
        ? shown.toDecimal(decimals).toString()
        : shown.toString();
  }

  /** The verdicts of the columns, after they were found to be those of one case at a time. */
  static List<String> same(Run run, PopulationReader reader, Block block, String month) {
    LocalDate first = LocalDate.parse(month + "-01");
    int tells = reader.benefit().tells().size();
    List<String> one = of(reader.oneByOne(block, first), tells);
    List<String> many = of(run.read(first), tells);
    assertThat(many).as("columns in %s", month).isEqualTo(one);
    return many;
  }

  /** The same of a reader with classes and of one without. */
  static List<String> same(PopulationReader reader, Block block, String month) {
    Run run = reader.newRun();
    run.take(block);
    PopulationReader plain =
        new PopulationReader(reader.benefit(), reader.layout(), reader.numbers(), false);
    Run plainRun = plain.newRun();
    plainRun.take(block);
    List<String> lines = same(run, reader, block, month);
    assertThat(same(plainRun, plain, block, month)).isEqualTo(lines);
    assertThat(plainRun.readOneByOne()).isEqualTo(run.readOneByOne());
    return lines;
  }
}
