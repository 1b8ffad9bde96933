package org.alimenta.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.lawbook.LocalLaws;
import org.alimenta.law.numbers.Entry;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.NumberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLocalValuesTest {
  @TempDir Path folder;

  private Entry rent(String day) {
    Lawbook poland =
        LocalLaws.of(Lawbooks.all(), folder).stream()
            .filter(law -> law.id().equals("poland"))
            .findFirst()
            .orElseThrow();
    Figure found =
        poland
            .numbers()
            .get(NumberId.of("housing-allowance/communal-rent"))
            .find(LocalDate.parse(day).toEpochDay(), null);
    return Objects.requireNonNull(found).entry();
  }

  @Test
  void the_commune_of_the_demonstration_has_resolved_a_rent_within_the_bounds_of_the_act() {
    DemoLocalValues.putInto(folder);

    assertThat(rent("2021-06-30").cites()).contains("XXXIX/280/2017");
    assertThat(rent("2021-07-01").cites()).contains("XXVII/190/2021");
    assertThat(rent("2026-11-22").setBy()).isEqualTo("commune");
  }

  @Test
  void what_an_administrator_has_changed_is_left_alone() throws IOException {
    DemoLocalValues.putInto(folder);
    Path file = folder.resolve("poland.yaml");
    Files.writeString(file, Files.readString(file).replace("XXVII/190/2021", "I/1/2021"));

    DemoLocalValues.putInto(folder);

    assertThat(rent("2021-07-01").cites()).contains("I/1/2021");
  }
}
