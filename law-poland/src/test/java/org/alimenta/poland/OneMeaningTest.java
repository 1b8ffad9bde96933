package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.kit.OneMeaning.Trial;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Polish rule means the same to the reader of one case and to the reader of columns. */
class OneMeaningTest {
  private static final Numbers NUMBERS = PolishNumbers.load();
  private static final Layout LAYOUT = new Layout(Case.IS.type());
  private static final Trial TRIAL = new Trial(32, 3, 10, 6, 2005, 2027);

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
    assertThat(meaning.differences(Plausible::families, TRIAL)).isEmpty();
    assertThat(meaning.readOneByOne())
        .as("readings that compared nothing")
        .isLessThan(TRIAL.readings() / 3);
  }
}
