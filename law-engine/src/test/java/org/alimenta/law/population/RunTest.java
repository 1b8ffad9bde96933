package org.alimenta.law.population;

import static org.alimenta.law.population.Firewood.fact;
import static org.alimenta.law.population.Firewood.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alimenta.law.Facts;
import org.alimenta.law.population.Firewood.Household;
import org.junit.jupiter.api.Test;

/** Blocks read month by month: gaps, empty lists, blocks in turn, threads, what nobody told. */
class RunTest {
  private static final PopulationReader READER = Firewood.reader(true);
  private static final LocalDate JUNE_2022 = LocalDate.of(2022, 6, 1);

  private final Block block = new Block(Firewood.LAYOUT);

  private static List<String> read(Run run, Block block) {
    run.take(block);
    return Readings.of(run.read(JUNE_2022), 1);
  }

  private static void rich(Block block) {
    household(block, "1300.00", "1990-01-01", "2010-05-05");
  }

  private static void poor(Block block) {
    household(block, "0.00", "1980-01-01");
  }

  @Test
  void income_above_the_limit_is_taken_off() {
    rich(block);
    poor(block);
    block.complete();

    assertThat(Readings.same(READER, block, "2022-06"))
        .containsExactly("granted 30.00, 1", "granted 180.00, 0");
  }

  @Test
  void a_month_without_a_number_is_missing_one() {
    poor(block);
    block.complete();

    assertThat(Readings.same(READER, block, "2014-12"))
        .containsExactly("missing 0.00..10000000.00, 0");
    assertThat(Readings.same(READER, block, "2015-01")).containsExactly("granted 120.00, 0");
    assertThat(Readings.same(READER, block, "2020-12")).containsExactly("granted 120.00, 0");
    assertThat(Readings.same(READER, block, "2021-01")).containsExactly("granted 180.00, 0");
    assertThat(Readings.same(READER, block, "2025-12")).containsExactly("granted 180.00, 0");
    assertThat(Readings.same(READER, block, "2026-01"))
        .containsExactly("missing 0.00..10000000.00, 0");
  }

  @Test
  void a_gap_that_was_met_once_does_not_blur_the_months_that_have_a_number() {
    poor(block);
    block.complete();
    Run run = READER.newRun();
    run.take(block);

    run.read(LocalDate.of(2026, 1, 1));

    assertThat(Readings.of(run.read(JUNE_2022), 1)).containsExactly("granted 180.00, 0");
  }

  @Test
  void a_household_with_nobody_in_it_and_a_block_with_no_household_are_read_too() {
    assertThat(Readings.same(READER, block, "2022-06")).isEmpty();

    household(block, "500.00");
    poor(block);
    household(block, "680.01");
    block.complete();

    assertThat(Readings.same(READER, block, "2022-06"))
        .containsExactly("granted 180.00, 0", "granted 180.00, 0", "granted 0.00, 0");
  }

  @Test
  void a_block_is_filled_again() {
    household(block, "unknown", "1990-01-01", "2010-05-05", "2011-05-05");
    poor(block);
    block.complete();
    Run run = READER.newRun();
    assertThat(read(run, block)).hasSize(2);

    block.clear();
    assertThat(read(run, block)).isEmpty();

    rich(block);
    block.complete();
    assertThat(read(run, block)).containsExactly("granted 30.00, 1");
    assertThat(Readings.same(READER, block, "2022-06")).containsExactly("granted 30.00, 1");
  }

  @Test
  void a_block_that_was_trimmed_and_filled_again_still_tells_unknown_from_known() {
    rich(block);
    block.complete();
    block.trim();
    assertThat(Readings.same(READER, block, "2022-06")).containsExactly("granted 30.00, 1");

    block.clear();
    household(block, "unknown", "1990-01-01");
    block.complete();
    assertThat(Readings.same(READER, block, "2022-06")).containsExactly("missing 0.00..180.00, 0");
  }

  @Test
  void two_blocks_are_read_in_turn_by_one_run() {
    Block other = new Block(Firewood.LAYOUT);
    rich(block);
    block.complete();
    for (int i = 0; i < 100; i++) {
      poor(other);
    }
    household(other, "unknown", "1980-01-01");
    other.complete();
    Run run = READER.newRun();

    for (int turn = 0; turn < 3; turn++) {
      assertThat(read(run, block)).containsExactly("granted 30.00, 1");
      assertThat(read(run, other))
          .hasSize(101)
          .startsWith("granted 180.00, 0")
          .endsWith("missing 0.00..180.00, 0");
    }
  }

  @Test
  void threads_with_a_run_each_share_a_reader() throws Exception {
    List<Callable<List<String>>> tasks = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      Block mine = new Block(Firewood.LAYOUT);
      for (int i = 0; i < 200; i++) {
        household(mine, 450 + 200 * thread + ".00", "1990-01-01");
      }
      mine.complete();
      tasks.add(
          () -> {
            Run run = READER.newRun();
            List<String> lines = List.of();
            for (int i = 0; i < 200; i++) {
              lines = read(run, mine);
            }
            return lines;
          });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<Future<List<String>>> done = threads.invokeAll(tasks);

      assertThat(done.get(0).get()).hasSize(200).containsOnly("granted 180.00, 0");
      assertThat(done.get(1).get()).hasSize(200).containsOnly("granted 30.00, 0");
    }
  }

  @Test
  void what_nobody_told_has_a_lowest_and_a_highest() {
    household(block, "unknown", "1990-01-01");
    poor(block);
    int untold = block.addCase();
    block.add(Household.VILLAGERS.listing(), untold);
    block.complete();

    assertThat(Readings.same(READER, block, "2022-06"))
        .containsExactly("missing 0.00..180.00, 0", "granted 180.00, 0", "missing 0.00, 0..1");
  }

  @Test
  void a_block_is_completed_before_it_is_read_and_again_when_something_was_told() {
    Run run = READER.newRun();
    int row = household(block, "unknown", "1990-01-01");

    assertThatThrownBy(() -> run.take(block))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Say complete() to the block before it is read.");

    block.complete();
    assertThat(read(run, block)).containsExactly("missing 0.00..180.00, 0");
    block.set(fact(Household.INCOME), row, 0);
    assertThatThrownBy(() -> run.take(block)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_month_is_its_first_day() {
    Run run = READER.newRun();
    run.take(block);

    assertThatThrownBy(() -> run.read(LocalDate.of(2022, 6, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A month is told by its first day, not by 2022-06-02.");
  }

  @Test
  void a_block_of_another_law_is_refused() {
    Block other = new Block(new Layout(Facts.ofCase("town").type()));

    assertThatThrownBy(() -> READER.newRun().take(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The block is laid out for another law.");
  }
}
