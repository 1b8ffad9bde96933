package org.alimenta.office.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alimenta.law.numbers.Figure;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The office decides by what its commune has set. */
class LocalValuesTest {
  private static final String RENT = "housing-allowance/communal-rent";

  @TempDir Path folder;

  private Laws office(String value) throws IOException {
    Files.writeString(
        folder.resolve("poland.yaml"),
        """
        law: poland
        values:
          %s:
            - {from: 2023-01-01, value: %s, cites: "res. 1/2022"}
            - {from: 2024-01-01, known: 2024-03-01, value: 9.00, cites: "res. 2/2024"}
        """
            .formatted(RENT, value));
    return new Laws(Clock.systemUTC(), folder.toString());
  }

  private static Optional<String> rent(Laws laws, String decided, String filed) {
    Figure found =
        laws.asKnownOn("poland", LocalDate.parse(decided))
            .numbers()
            .get(NumberId.of(RENT))
            .find(LocalDate.parse(filed).toEpochDay(), null);
    return Optional.ofNullable(found).map(figure -> figure.entry().cites().split(";")[0]);
  }

  @Test
  void pages_decisions_and_words_read_the_values_of_the_commune() throws IOException {
    Laws laws = office("6.40");

    assertThat(rent(laws, "2023-12-31", "2023-12-31")).contains("res. 1/2022");
    assertThat(rent(laws, "2024-02-29", "2024-02-10")).contains("res. 1/2022");
    assertThat(rent(laws, "2024-03-01", "2024-02-10")).contains("res. 2/2024");
    assertThat(laws.number(RENT).orElseThrow().number().entries())
        .anyMatch(entry -> "commune".equals(entry.setBy()));
    assertThat(laws.law("poland").book().numbers().fileHashes())
        .containsKey(folder.resolve("poland.yaml").toString());
  }

  @Test
  void an_office_without_a_file_has_the_law_of_the_country() {
    assertThat(rent(new Laws(Clock.systemUTC(), " "), "2024-01-01", "2024-01-01")).isEmpty();
    assertThat(rent(new Laws(Clock.systemUTC(), folder.toString()), "2024-01-01", "2024-01-01"))
        .isEmpty();
  }

  @Test
  void an_office_does_not_open_with_a_value_that_the_act_does_not_allow() {
    assertThatThrownBy(() -> office("640.00"))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("cannot be 640.00 from 2023-01-01")
        .hasMessageContaining("poland.yaml:4");
  }
}
