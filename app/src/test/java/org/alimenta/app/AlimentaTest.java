package org.alimenta.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AlimentaTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine commandLine =
      Alimenta.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

  @Test
  void the_version_is_the_one_that_the_build_wrote_into_the_jar() {
    assertThat(commandLine.execute("--version")).isZero();

    assertThat(out.toString().strip()).matches("Alimenta \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
  }

  @Test
  void an_unknown_word_is_named_on_the_error_stream_and_ends_with_2() {
    assertThat(commandLine.execute("asess")).isEqualTo(2);

    assertThat(err.toString()).contains("asess");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void no_word_at_all_asks_for_one() {
    assertThat(commandLine.execute()).isEqualTo(2);

    assertThat(err.toString()).contains("Say what to do");
  }
}
