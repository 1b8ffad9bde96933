package org.alimenta.law.invented;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.kit.OneMeaning.Trial;
import org.alimenta.law.kit.RandomSituations;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule means the same to whoever reads it: one case at a time or many at once. */
class OneMeaningTest {
  private static final Trial TRIAL = new Trial(60, 3, 4, 4, 2008, 2027);

  static Stream<Benefit<?>> benefits() {
    return Stream.of(
        ChildGrant.BENEFIT, HousingAllowance.BENEFIT, Distribution.SHARE, Distribution.RECEIPT);
  }

  @ParameterizedTest
  @MethodSource("benefits")
  @DisplayName("columns give what one case gives, whatever is told and whatever is not")
  void agrees(Benefit<?> benefit) {
    agrees(benefit, true);
    agrees(benefit, false);
  }

  private static void agrees(Benefit<?> benefit, boolean compiled) {
    OneMeaning meaning =
        new OneMeaning(
            new PopulationReader(benefit, new Layout(Case.IS.type()), Told.NUMBERS, compiled));
    assertThat(meaning.differences(random -> new RandomSituations(random, Case.IS.type()), TRIAL))
        .isEmpty();
    assertThat(meaning.readOneByOne())
        .as("readings that compared nothing")
        .isLessThan(TRIAL.readings() / 3);
  }
}
