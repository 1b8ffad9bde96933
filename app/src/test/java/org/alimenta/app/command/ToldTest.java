package org.alimenta.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.Line.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTest {
  private static final Line TREE =
      line(
          Role.HEADING,
          "granted",
          line(
              Role.HEADING,
              "conditions",
              line(
                  Role.CONDITION,
                  "poor",
                  line(Role.FORMULA, "5 < 7"),
                  line(Role.STEP, "income", line(Role.STEP, "pay", line(Role.FACT, "net"))))));

  private static Line line(Role role, String text, Line... parts) {
    return new Line(role, text, null, null, List.of(), List.of(parts), null, List.of(), false);
  }

  @ParameterizedTest
  @CsvSource({
    "0, granted|  conditions|    poor",
    "1, granted|  conditions|    poor|      5 < 7|      income",
    "2, granted|  conditions|    poor|      5 < 7|      income|        pay",
    "9, granted|  conditions|    poor|      5 < 7|      income|        pay|          net",
  })
  void reasons_are_shown_as_deep_as_the_reader_wishes(int steps, String lines) {
    StringBuilder out = new StringBuilder();
    new Told(Language.ENGLISH, steps).write(TREE, 0, out);

    assertThat(out).hasToString(lines.replace('|', '\n') + "\n");
  }

  @ParameterizedTest
  @CsvSource({"2, false", "3, true"})
  void deep_reasons_are_for_those_who_ask(int steps, boolean shown) {
    Line deep =
        new Line(Role.NOTE, "deep", null, null, List.of(), List.of(), null, List.of(), true);
    StringBuilder out = new StringBuilder();
    new Told(Language.ENGLISH, steps).write(line(Role.HEADING, "granted", deep), 0, out);

    assertThat(out.toString().contains("deep")).isEqualTo(shown);
  }

  @Test
  void long_lines_go_on_further_in_and_no_citation_is_torn() {
    StringBuilder out = new StringBuilder();
    String text = "word ".repeat(22) + "(art. 10 ust. 1)";
    new Told(Language.ENGLISH, 2).write(line(Role.NOTE, text), 0, out);

    assertThat(out.toString().lines().toList())
        .hasSize(2)
        .allMatch(row -> row.length() <= 118)
        .last()
        .isEqualTo("    ust.\u00a01)");
  }
}
