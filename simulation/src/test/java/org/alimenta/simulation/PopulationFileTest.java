package org.alimenta.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGeneratorFactory;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.node.Fact;
import org.alimenta.law.node.Link;
import org.alimenta.law.node.Listing;
import org.alimenta.law.population.Block;
import org.alimenta.law.population.CaseMaker;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.SituationRows;
import org.alimenta.law.situation.Situation;
import org.alimenta.law.situation.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again, whatever it is; what cannot be read is refused with a reason. */
class PopulationFileTest {
  private static final Lawbook LAW = Lawbooks.find("poland").orElseThrow();
  private static final Layout LAYOUT = new Layout(LAW.caseType());

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("population.parquet");
  }

  private Path write(Block... blocks) {
    try (PopulationWriter writer = new PopulationWriter(file(), LAYOUT, "test")) {
      for (Block block : blocks) {
        writer.write(block);
      }
      writer.finish();
    }
    return file();
  }

  private static List<String> read(Path path, int casesInBlock) {
    List<String> told = new ArrayList<>();
    Block block = new Block(LAYOUT);
    try (PopulationFile file = PopulationFile.open(path, LAYOUT)) {
      for (int part = 0; part < file.parts(); part++) {
        PopulationReading reading = file.read(part, block, casesInBlock);
        while (reading.next()) {
          assertThat(block.cases()).isLessThanOrEqualTo(casesInBlock);
          told.addAll(told(block));
        }
      }
    }
    return told;
  }

  /** Each case with all that is known of it. */
  private static List<String> told(Block block) {
    List<String> told = new ArrayList<>();
    for (int row = 0; row < block.cases(); row++) {
      StringBuilder text = new StringBuilder();
      tell(block, LAW.caseType(), row, row, text);
      told.add(text.toString());
    }
    return told;
  }

  private static void tell(Block block, EntityType type, int row, int ofCase, StringBuilder to) {
    for (Fact fact : type.facts()) {
      to.append(fact.isMonthly() ? "" : block.steps(fact, row)).append(' ');
    }
    for (Link link : type.links()) {
      to.append(block.target(link, row) - firstRow(block, link.target(), ofCase)).append(' ');
    }
    for (Listing listing : type.listings()) {
      to.append('[');
      for (int of = block.first(listing, row); of < block.end(listing, row); of++) {
        tell(block, listing.element(), of, ofCase, to);
      }
      to.append(']');
    }
  }

  private static int firstRow(Block block, EntityType type, int ofCase) {
    if (type.equals(LAW.caseType())) {
      return ofCase;
    }
    Listing listing = block.layout().listingOf(type);
    return block.first(listing, firstRow(block, listing.owner(), ofCase));
  }

  private static Block random(int cases, long seed, boolean forgetful) {
    RandomSituations make = new RandomSituations(new Random(seed), LAW.caseType());
    Block block = new Block(LAYOUT);
    for (int i = 0; i < cases; i++) {
      Situation situation = make.complete();
      if (forgetful) {
        Situation poorer = make.forgetful(situation);
        for (Thing thing : poorer.things()) {
          thing.type().listings().forEach(thing::close);
        }
        situation = poorer;
      }
      SituationRows.add(situation, block);
    }
    block.complete();
    return block;
  }

  @Test
  @DisplayName("random cases come back as they were, known and unknown facts alike")
  void comesBack() {
    for (long seed = 0; seed < 20; seed++) {
      Block full = random(9, seed, false);
      Block poorer = random(8, seed + 100, true);
      List<String> told = new ArrayList<>(told(full));
      told.addAll(told(poorer));

      Path path = write(full, poorer);

      assertThat(read(path, 1024)).as("seed %s", seed).isEqualTo(told);
      assertThat(read(path, 4)).as("seed %s, small blocks", seed).isEqualTo(told);
      assertThat(told.toString()).contains("null");
    }
  }

  @Test
  @DisplayName("made-up families come back, from several parts and blocks")
  void comesBackInParts() {
    List<String> told = new ArrayList<>();
    CaseMaker maker = CaseMaker.find("poland", "maintenance-fund").orElseThrow();
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    Block block = new Block(LAYOUT);
    try (PopulationWriter writer = new PopulationWriter(file(), LAYOUT, "test")) {
      for (int blocks = 0; blocks < 40; blocks++) {
        block.clear();
        for (int i = 0; i < 1000; i++) {
          maker.add(block, random, YearMonth.of(2024, 10), i % 20 == 0);
        }
        told.addAll(told(block));
        writer.write(block);
      }
      writer.finish();
    }

    assertThat(read(file(), 777)).isEqualTo(told);
    try (PopulationFile file = PopulationFile.open(file(), LAYOUT)) {
      assertThat(file.parts()).isGreaterThan(1);
      assertThat(file.cases()).isEqualTo(40_000);
    }
  }

  @Test
  @DisplayName("a population of nobody is a population")
  void canBeEmpty() {
    assertThat(read(write(), 10)).isEmpty();
  }
}
