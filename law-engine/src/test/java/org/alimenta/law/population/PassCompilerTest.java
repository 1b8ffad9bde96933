package org.alimenta.law.population;

import static org.alimenta.law.population.Firewood.household;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.alimenta.law.Benefit;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Firewood.Household;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A class belongs to the structure of a rule: nothing else makes a new one. */
class PassCompilerTest {
  private final Block block = new Block(Firewood.LAYOUT);
  private int before;

  @BeforeEach
  void read_once() {
    household(block, "1300.00", "1990-01-01", "2010-05-05");
    block.complete();
    read(Firewood.reader(true), 2022);
    before = PassCompiler.classes();
  }

  private String read(PopulationReader reader, int year) {
    Run run = reader.newRun();
    run.take(block);
    return Readings.of(run.read(LocalDate.of(year, 6, 1)), 1).getFirst();
  }

  private static PopulationReader under(Map<String, String> values) {
    Numbers local = Firewood.NUMBERS;
    for (var value : values.entrySet()) {
      local = local.with(Map.of(NumberId.of(value.getKey()), value.getValue()));
    }
    return new PopulationReader(Firewood.BENEFIT, Firewood.LAYOUT, local, true);
  }

  @Test
  void other_months_make_no_new_class() {
    PopulationReader reader = Firewood.reader(true);
    Run run = reader.newRun();
    run.take(block);
    for (int year = 2015; year < 2025; year++) {
      run.read(LocalDate.of(year, 1, 1));
    }

    assertThat(PassCompiler.classes()).isEqualTo(before);
  }

  @Test
  void a_second_reader_and_another_thread_make_no_new_class() throws InterruptedException {
    Thread thread = new Thread(() -> read(Firewood.reader(true), 2022));
    thread.start();
    thread.join();

    assertThat(PassCompiler.classes()).isEqualTo(before);
  }

  @Test
  void a_value_of_a_commune_and_another_answer_to_an_open_question_make_no_new_class() {
    assertThat(read(under(Map.of("firewood/grant", "200.00")), 2022)).isEqualTo("granted 50.00, 1");
    assertThat(read(under(Map.of("firewood/heads", "everybody")), 2022))
        .isEqualTo("granted 30.00, 1");

    assertThat(PassCompiler.classes()).isEqualTo(before);
  }

  @Test
  void a_rule_of_another_structure_makes_one() {
    Benefit<Household> other =
        Benefit.of("firewood", Household.IS, Firewood.ACT, "2015-01-01")
            .tells(Firewood.PER_HEAD.times(Firewood.HEADS).as("income, less what is lost"));

    new PopulationReader(other, Firewood.LAYOUT, Firewood.NUMBERS, false).newRun();
    assertThat(PassCompiler.classes()).as("without classes").isEqualTo(before);
    read(new PopulationReader(other, Firewood.LAYOUT, Firewood.NUMBERS, true), 2022);
    assertThat(PassCompiler.classes()).isGreaterThan(before);
  }
}
