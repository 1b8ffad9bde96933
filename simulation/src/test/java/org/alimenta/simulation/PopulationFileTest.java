package org.alimenta.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.SituationRows;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again, whatever it is and whoever wrote it. */
class PopulationFileTest {
  private static final Lawbook LAW = Lawbooks.find("poland").orElseThrow();
  private static final Layout LAYOUT = new Layout(LAW.caseType());

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("population.parquet");
  }

  private void write(Block... blocks) {
    try (PopulationWriter writer = new PopulationWriter(file(), LAYOUT, "test")) {
      for (Block block : blocks) {
        writer.write(block);
      }
      writer.finish();
    }
  }

  private static Block random(int cases, long seed, boolean forgetful) {
    RandomSituations make = new RandomSituations(new Random(seed), LAW.caseType());
    Block block = new Block(LAYOUT);
    for (int i = 0; i < cases; i++) {
      Situation full = make.complete();
      SituationRows.add(forgetful ? poorer(make, full) : full, block);
    }
    block.complete();
    return block;
  }

  private static Situation poorer(RandomSituations make, Situation full) {
    Situation poorer = make.forgetful(full);
    for (Thing thing : poorer.things()) {
      thing.type().listings().forEach(thing::close);
    }
    return poorer;
  }

  @Test
  @DisplayName("random cases come back as they were, known and unknown facts alike")
  void comesBack() {
    for (long seed = 0; seed < 6; seed++) {
      Block full = random(9, seed, false);
      Block poorer = random(8, seed + 100, true);
      List<String> told = new ArrayList<>(Facets.of(full));
      told.addAll(Facets.of(poorer));
      write(full, poorer);

      assertThat(Facets.of(file(), LAYOUT, 1024)).as("seed %s", seed).isEqualTo(told);
      assertThat(Facets.of(file(), LAYOUT, 4)).as("seed %s, small blocks", seed).isEqualTo(told);
      assertThat(told.toString()).contains("null");
    }
  }

  @Test
  @DisplayName("made-up families come back from several parts")
  void comesBackInParts() {
    CaseMaker maker = CaseMaker.find("poland", "maintenance-fund").orElseThrow();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    List<String> told = new ArrayList<>();
    Block block = new Block(LAYOUT);
    try (PopulationWriter writer = new PopulationWriter(file(), LAYOUT, "test", 2_000)) {
      for (int blocks = 0; blocks < 9; blocks++) {
        block.clear();
        for (int i = 0; i < 1000; i++) {
          maker.add(block, random, YearMonth.of(2024, 10), i % 20 == 0);
        }
        told.addAll(Facets.of(block));
        writer.write(block);
      }
      writer.finish();
    }

    assertThat(Facets.of(file(), LAYOUT, 777)).isEqualTo(told);
    try (PopulationFile file = PopulationFile.open(file(), LAYOUT)) {
      assertThat(file.parts()).isEqualTo(5);
      assertThat(file.cases()).isEqualTo(9_000);
    }
  }

  @Test
  @DisplayName("a population of nobody is a population")
  void canBeEmpty() {
    write();

    assertThat(Facets.of(file(), LAYOUT, 10)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"snappy", "zstd"})
  @DisplayName("files that DuckDB has written are read, whatever their compression")
  void readsWhatOthersWrite(String name) throws URISyntaxException {
    Small law = Small.law();

    assertThat(Facets.of(madeElsewhere(name), law.layout(), 2))
        .isEqualTo(Facets.of(law.families()));
  }

  @Test
  @DisplayName("wider types are read, and a column of nothing but nulls")
  void readsWiderTypes() throws URISyntaxException {
    Small law = Small.law();

    assertThat(Facets.of(madeElsewhere("wide"), law.layout(), 2))
        .isEqualTo(
            Facets.of(law.families()).stream()
                .map(told -> told.replaceAll("(\\w+ \\w+ \\w+) \\w+ ", "$1 null "))
                .toList());
  }

  static Path madeElsewhere(String name) throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(PopulationFileTest.class.getResource(name + ".parquet")).toURI());
  }
}
