package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.situation.Situation;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Polish rule means the same to the reader of one case and to the reader of columns. */
class OneMeaningTest {
  private static final Numbers NUMBERS = PolishNumbers.load();
  private static final Layout LAYOUT = new Layout(Case.IS.type());
  private static final int SEEDS = 32;
  private static final int CASES = 3;
  private static final int MONTHS = 6;

  static List<Benefit<?>> benefits() {
    return new PolishLaw().benefits();
  }

  @ParameterizedTest
  @MethodSource("benefits")
  @DisplayName("columns give what one case gives, whatever is told and whatever is not")
  void agrees(Benefit<?> benefit) {
    agrees(benefit, true);
    agrees(benefit, false);
  }

  private static void agrees(Benefit<?> benefit, boolean compiled) {
    OneMeaning meaning = new OneMeaning(new PopulationReader(benefit, LAYOUT, NUMBERS, compiled));
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RandomSituations make = Plausible.families(random);
      List<Situation> situations = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        Situation full = make.complete();
        situations.add(seed % 2 == 0 ? full : make.forgetfulOfFacts(full, 10));
      }
      List<LocalDate> months =
          random.ints(MONTHS, 2005, 2027).mapToObj(y -> LocalDate.of(y, 1 + y % 12, 1)).toList();
      assertThat(meaning.differences(situations, months)).as("seed %s", seed).isEmpty();
    }
    assertThat(meaning.readOneByOne())
        .as("readings that compared nothing")
        .isLessThan(SEEDS * MONTHS / 3);
  }
}
