package org.alimenta.poland;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.money.Fraction;
import org.alimenta.poland.pack.PolishLaw;
import org.junit.jupiter.api.Test;

/** The cap of December 2024 reached back to October: until the act came nobody could know it. */
class KnownThenTest {
  private static final Lawbook LAW = Lawbook.of(new PolishLaw());

  @Test
  void theDayBeforeTheActTheOldCapStandsForTheWholePeriod() {
    assertThat(capOn("2024-11-01", LAW.asKnownOn(LocalDate.parse("2024-12-11"))))
        .isEqualTo(Fraction.of(500_00));
  }

  @Test
  void onTheDayOfTheActTheNewCapHoldsFromOctober() {
    Lawbook then = LAW.asKnownOn(LocalDate.parse("2024-12-12"));

    assertThat(then).isSameAs(LAW);
    assertThat(capOn("2024-10-01", then)).isEqualTo(Fraction.of(1000_00));
    assertThat(capOn("2024-09-30", then)).isEqualTo(Fraction.of(500_00));
  }

  private static Fraction capOn(String day, Lawbook law) {
    return requireNonNull(
            law.numbers()
                .get(NumberId.of("maintenance-fund/cap"))
                .find(LocalDate.parse(day).toEpochDay(), null))
        .value();
  }
}
