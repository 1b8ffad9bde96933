package org.alimenta.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.Outcome;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.population.Tally;
import org.alimenta.law.source.SourceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up population, and what the maintenance fund comes to for it. */
class SimulationTest {
  private static final Lawbook LAW = Lawbooks.find("poland").orElseThrow();
  private static final Layout LAYOUT = new Layout(LAW.caseType());
  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);
  private static final PopulationReader READER =
      new PopulationReader(
          LAW.decider("maintenance-fund").orElseThrow().benefit(), LAYOUT, LAW.numbers(), false);

  @TempDir Path folder;

  private static MadeUpPopulation families(long seed, int forgetful) {
    CaseMaker maker = CaseMaker.find("poland", "maintenance-fund").orElseThrow();
    return new MadeUpPopulation(maker, seed, OCTOBER, forgetful);
  }

  private Path written(MadeUpPopulation population, int count) {
    Path file = folder.resolve("population.parquet");
    population.write(file, LAYOUT, count, "test", (_, _) -> {});
    return file;
  }

  private static Block block(MadeUpPopulation population, int count) {
    Block block = new Block(LAYOUT);
    population.fill(block, 0, count);
    block.complete();
    return block;
  }

  @Test
  @DisplayName("the same seed makes the same file, byte for byte")
  void isTheSameForTheSameSeed() throws IOException {
    byte[] first = Files.readAllBytes(written(families(1, 100), 1500));

    assertThat(Files.readAllBytes(written(families(1, 100), 1500))).isEqualTo(first);
    assertThat(Files.readAllBytes(written(families(2, 100), 1500))).isNotEqualTo(first);
  }

  @Test
  @DisplayName("a larger population of a seed begins with the smaller one")
  void beginsWithTheSmallerOne() {
    List<String> few = Facets.of(block(families(7, 100), 20));

    assertThat(Facets.of(written(families(7, 100), 1200), LAYOUT, 100).subList(0, 20))
        .isEqualTo(few);
    assertThat(Facets.of(block(families(8, 100), 20))).doesNotContainAnyElementsOf(few);
  }

  @Test
  @DisplayName("the totals are those of all cases, decided one by one")
  void addsUpWhatTheReaderOfOneCaseSays() {
    MadeUpPopulation population = families(3, 0);
    Path file = written(population, 90);
    Block block = block(population, 90);

    Totals totals;
    try (PopulationFile open = PopulationFile.open(file, LAYOUT)) {
      totals = new Simulation(READER, OCTOBER, 4).over(open, 3, (_, _) -> {});
    }

    assertThat(totals.cases()).isEqualTo(90);
    assertThat(totals.months()).hasSize(4).startsWith(OCTOBER).endsWith(YearMonth.of(2025, 1));
    Tally all = new Tally(READER.outcomes());
    for (int month = 0; month < 4; month++) {
      Tally expected = new Tally(READER.outcomes());
      READER.oneByOne(block, OCTOBER.plusMonths(month).atDay(1)).countInto(expected);
      all.add(expected);
      assertSame(totals.of(month), expected);
    }
    assertSame(totals.all(), all);
    assertThat(all.persons(Outcome.GRANTED)).isPositive();
    assertThat(all.persons(Outcome.MISSING)).isZero();
  }

  @Test
  @DisplayName("whose facts are not all told is counted apart, unless it makes no difference")
  void countsWhatIsNotKnown() {
    Path file = written(families(3, 500), 250);

    try (PopulationFile open = PopulationFile.open(file, LAYOUT)) {
      Totals totals = new Simulation(READER, OCTOBER, 1).over(open, 1, (_, _) -> {});

      Tally all = totals.all();
      assertThat(all.persons(Outcome.MISSING)).isBetween(1L, totals.subjects() / 2);
      assertThat(READER.outcomes().stream().mapToLong(all::persons).sum())
          .isEqualTo(totals.subjects());
    }
  }

  private static void assertSame(Tally found, Tally expected) {
    assertThat(found.due()).isEqualTo(expected.due());
    for (Outcome outcome : READER.outcomes()) {
      assertThat(found.persons(outcome)).as("%s", outcome).isEqualTo(expected.persons(outcome));
    }
  }

  @Test
  @DisplayName("the number of threads changes nothing, and progress comes to the end")
  void isTheSameForAnyThreads() {
    Path file = folder.resolve("parts.parquet");
    try (PopulationWriter writer = new PopulationWriter(file, LAYOUT, "test", 100)) {
      for (int part = 0; part < 6; part++) {
        writer.write(block(families(part, 0), 100));
      }
      writer.finish();
    }
    try (PopulationFile open = PopulationFile.open(file, LAYOUT)) {
      List<Long> progress = new ArrayList<>();
      Simulation simulation = new Simulation(READER, OCTOBER, 2);

      Totals alone = simulation.over(open, 1, (_, _) -> {});
      Totals together = simulation.over(open, 5, (done, _) -> progress.add(done));

      assertSame(together.all(), alone.all());
      assertThat(progress).hasSize(6).isSorted().endsWith(600L);
    }
  }

  @Test
  @DisplayName("what is wrong in a case reaches the caller from any thread")
  void tellsWhatIsWrong() throws IOException {
    Path file = written(families(1, 0), 300);
    byte[] bytes = Files.readAllBytes(file);
    for (int at = 1000; at < 3000; at++) {
      bytes[at] = 0;
    }
    Files.write(file, bytes);

    try (PopulationFile open = PopulationFile.open(file, LAYOUT)) {
      Simulation simulation = new Simulation(READER, OCTOBER, 1);
      assertThatThrownBy(() -> simulation.over(open, 2, (_, _) -> {}))
          .isInstanceOf(SourceException.class)
          .hasMessageContaining("damaged near case 1");
    }
  }
}
