package org.alimenta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BusinessClockTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Test
  void stands_still_on_the_day_it_is_told() {
    LocalDate leapDay = LocalDate.of(2024, 2, 29);

    Clock clock = BusinessClock.of(WARSAW, Optional.of(leapDay));

    assertThat(LocalDate.now(clock)).isEqualTo(leapDay);
    assertThat(clock).isEqualTo(Clock.fixed(Instant.parse("2024-02-29T11:00:00Z"), WARSAW));
  }

  @Test
  void follows_the_machine_in_the_time_zone_of_the_office_when_no_day_is_given() {
    Clock clock = BusinessClock.of(WARSAW, Optional.empty());

    assertThat(clock).isEqualTo(Clock.system(WARSAW));
  }
}
