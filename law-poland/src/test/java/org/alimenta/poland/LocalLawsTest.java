package org.alimenta.poland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alimenta.law.lawbook.Lawbook;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.lawbook.LocalLaws;
import org.alimenta.law.numbers.NumberId;
import org.alimenta.law.source.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an office are found, and each goes to its law. */
class LocalLawsTest {
  private static final String RENT =
      """
      law: poland
      values:
        housing-allowance/communal-rent: [{from: 2024-01-01, value: 7.90, cites: "res. 4/2023"}]
      """;

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private List<Lawbook> laws() {
    return LocalLaws.of(Lawbooks.all(), folder);
  }

  @Test
  void a_file_changes_its_law_and_no_other_and_not_the_law_of_everybody() throws IOException {
    write("poland.yaml", RENT);
    write("notes.txt", "law: nowhere");

    assertThat(rentIsSet(laws())).isTrue();
    assertThat(rentIsSet(Lawbooks.all())).isFalse();
    assertThat(rentIsSet(LocalLaws.of(Lawbooks.all(), folder.resolve("poland.yaml")))).isTrue();
  }

  private static boolean rentIsSet(List<Lawbook> laws) {
    return laws.stream()
        .filter(law -> law.id().equals("poland"))
        .map(law -> law.numbers().get(NumberId.of("housing-allowance/communal-rent")))
        .anyMatch(rent -> rent.entries().stream().anyMatch(entry -> entry.setBy() != null));
  }

  @Test
  void where_there_is_no_file_the_laws_stay_as_they_are() {
    assertThat(laws()).isEqualTo(Lawbooks.all());
    assertThat(LocalLaws.of(Lawbooks.all(), folder.resolve("none"))).isEqualTo(Lawbooks.all());
  }

  @Test
  void a_second_file_and_an_unknown_law_are_refused_with_what_to_do() throws IOException {
    write("a.yaml", RENT);
    write("b.yaml", RENT);
    write("c.yaml", "law: polnad");

    assertThatThrownBy(this::laws)
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("also stand in")
        .hasMessageContaining("Keep one file for each law.")
        .hasMessageContaining("There is no law 'polnad'. Did you mean 'poland'?");
  }
}
