package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.alimenta.law.Benefit;
import org.alimenta.law.kit.OneMeaning;
import org.alimenta.law.numbers.Numbers;
import org.alimenta.law.population.Layout;
import org.alimenta.law.population.PopulationReader;
import org.alimenta.law.situation.Situation;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishLaw;
import org.alimenta.poland.pack.PolishNumbers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Columns where the law changes or says nothing: before its first value and after its last, in a
 * benefit year that crosses a change, and with families of different benefit periods in one block.
 */
class ColumnsInTimeTest {
  private static final Numbers NUMBERS = PolishNumbers.load();
  private static final Layout LAYOUT = new Layout(Case.IS.type());

  static List<Benefit<?>> benefits() {
    return new PolishLaw().benefits();
  }

  private static OneMeaning meaning(Benefit<?> benefit) {
    return new OneMeaning(new PopulationReader(benefit, LAYOUT, NUMBERS, true));
  }

  private static Situation family(int seed, LocalDate filed) {
    Random random = new Random(seed);
    return Plausible.families(random)
        .usually("case.filed", _ -> Fraction.of(filed.toEpochDay()))
        .usually("case.decided", _ -> Fraction.of(filed.plusDays(20).toEpochDay()))
        .complete();
  }

  private static List<Situation> families(int count, LocalDate filed) {
    return IntStream.range(0, count).mapToObj(seed -> family(seed, filed)).toList();
  }

  private static List<LocalDate> months(int year, int first, int count) {
    return IntStream.range(0, count)
        .mapToObj(month -> LocalDate.of(year, first, 1).plusMonths(month))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void before_the_first_law_and_after_the_last_number(Benefit<?> benefit) {
    OneMeaning meaning = meaning(benefit);
    for (int year : new int[] {1999, 2004, 2005, 2008, 2027, 2029, 2030, 2040}) {
      assertThat(meaning.differences(families(4, LocalDate.of(year, 8, 5)), months(year, 9, 3)))
          .as("%s", year)
          .isEmpty();
    }
  }

  /** October 2020: zloty for zloty. December 2024: the cap of 1,000 zl, back to October. */
  @ParameterizedTest
  @MethodSource("benefits")
  void a_benefit_year_that_crosses_a_change_of_law(Benefit<?> benefit) {
    OneMeaning meaning = meaning(benefit);
    for (int year : new int[] {2008, 2019, 2020, 2024}) {
      assertThat(meaning.differences(families(6, LocalDate.of(year, 9, 20)), months(year, 8, 6)))
          .as("%s", year)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("benefits")
  void families_of_different_benefit_periods_in_one_block(Benefit<?> benefit) {
    List<Situation> families = new ArrayList<>();
    for (int year = 2005; year <= 2026; year++) {
      families.add(family(year, LocalDate.of(year, 1 + year % 12, 11)));
    }

    assertThat(
            meaning(benefit)
                .differences(
                    families,
                    List.of(
                        LocalDate.of(2006, 1, 1),
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2020, 10, 1),
                        LocalDate.of(2024, 12, 1))))
        .isEmpty();
  }
}
