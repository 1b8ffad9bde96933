package org.alimenta.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.law.text.Language;
import org.alimenta.law.text.Line;
import org.alimenta.law.text.Line.Role;
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
}
