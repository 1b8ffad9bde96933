package org.alimenta.law.population;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.alimenta.law.Benefit;
import org.alimenta.law.Facts;
import org.alimenta.law.Law;
import org.alimenta.law.Money;
import org.junit.jupiter.api.Test;

/** A plan is data that people can read. */
class PlanTest {
  /**
   * The file beside this test is meant to be read with {@link Firewood} beside it. When the plan
   * changes on purpose, the new one lies under {@code target/golden}.
   */
  @Test
  void the_plan_of_a_small_act_can_be_read() throws IOException {
    String plan = Firewood.reader(true).plan();

    Path written = Path.of("target", "golden", "firewood.plan.txt");
    Files.createDirectories(written.getParent());
    Files.writeString(written, plan);
    try (InputStream in = PlanTest.class.getResourceAsStream("firewood.plan.txt")) {
      assertThat(plan).isEqualTo(in == null ? "" : new String(in.readAllBytes(), UTF_8));
    }
  }

  @Test
  void a_long_rule_is_cut_into_passes_that_are_short_enough_for_vectors() {
    Facts<Object> village = Facts.ofCase("village");
    Money<Object> feast = Law.NOTHING.upTo(village.money("dish-0"));
    for (int i = 1; i < 60; i++) {
      feast =
          Law.when(village.yes("guest-" + i), feast.butAtLeast(village.money("dish-" + i)))
              .otherwise(feast)
              .as("after guest " + i);
    }
    PopulationReader reader =
        new PopulationReader(
            Benefit.of("feast", village, Firewood.ACT, "2015-01-01").tells(feast.as("the feast")),
            new Layout(village.type()),
            Firewood.NUMBERS,
            true);
    Plan plan = reader.prepare(Set.of()).plan();

    assertThat(plan.passes()).hasSizeGreaterThan(2);
    assertThat(plan.passes())
        .allSatisfy(pass -> assertThat(pass.ops()).hasSizeLessThanOrEqualTo(Plan.LONGEST_PASS));

    Block block = new Block(reader.layout());
    block.addCase();
    int row = block.addCase();
    for (var fact : village.type().facts()) {
      block.set(fact, row, fact.place() % 2);
    }
    block.complete();
    assertThat(Readings.same(reader, block, "2022-06")).hasSize(2);
  }
}
