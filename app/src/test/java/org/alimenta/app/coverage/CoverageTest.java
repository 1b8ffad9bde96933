package org.alimenta.app.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.alimenta.app.coverage.Coverage.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {
  private static final String TEST = "app/src/test/java/SomeTest.java";

  @TempDir Path root;

  private void write(String file, String text) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  @BeforeEach
  void threeRows() throws IOException {
    write(
        "docs/requirements/s9.yaml",
        """
        S9-1: {title: one, kind: rule}
        S9-2: {title: two, kind: rule}
        S9-3: {title: three, kind: rule}
        """);
    write("docs/requirements/not-covered.yaml", "S9-3: {why: it cannot be}\n");
  }

  private Requirements requirements() {
    return Requirements.read(root.resolve("docs/requirements"));
  }

  private Coverage coverage() {
    return new Coverage(requirements(), Covering.in(root));
  }

  private List<String> ids(State state) {
    return coverage().rows(state).stream().map(Row::id).toList();
  }

  @Test
  void rows_are_covered_by_cases_and_tests_left_out_with_a_reason_or_open() throws IOException {
    write("law-x/src/main/resources/x/cases/a.yaml", "cases:\n  - {covers: [S9-1], name: a}\n");

    assertThat(ids(State.COVERED)).containsExactly("S9-1");
    assertThat(ids(State.NOT_COVERED)).containsExactly("S9-3");
    assertThat(ids(State.OPEN)).containsExactly("S9-2");
    assertThat(coverage().faults()).isEmpty();
    assertThat(coverage().because(new Row("S9-1", "one", "s9")))
        .isEqualTo("law-x/src/main/resources/x/cases/a.yaml:2");
    assertThat(coverage().counts().get("s9")).containsExactly(1, 1, 1);
  }

  @Test
  void annotations_count_where_they_stand_and_comments_do_not() throws IOException {
    write(
        TEST,
        """
        // @Covers("S9-2") is not yet so
        /* @Covers("S9-2") */
        String text = "@Covers(\"S9-2\")";
        @Test @Covers({"S9-1"}) void one() {}
        """);

    assertThat(ids(State.COVERED)).containsExactly("S9-1");
    assertThat(coverage().because(new Row("S9-1", "one", "s9"))).isEqualTo(TEST + ":4");
  }

  @Test
  void an_unknown_row_is_named_with_the_one_probably_meant() throws IOException {
    write(TEST, "@Covers(\"S9-11\")");

    assertThat(coverage().faults())
        .containsExactly(TEST + ":1: There is no row 'S9-11'. Did you mean 'S9-1'?");
  }

  @Test
  void a_row_cannot_have_a_test_and_a_reason_against_one() throws IOException {
    write("examples/a.yaml", "- {covers: S9-3}\n");

    assertThat(coverage().faults()).singleElement().asString().contains("Remove one of the two.");
  }

  @Test
  void a_covered_row_may_not_fall_back_and_the_list_never_shrinks() throws IOException {
    requirements().remember(root.resolve("docs/requirements"), Set.of("S9-2"));
    assertThat(coverage().faults())
        .singleElement()
        .asString()
        .contains("The row S9-2 was covered and is no longer.");

    write("examples/a.yaml", "- {covers: S9-1}\n");
    requirements().remember(root.resolve("docs/requirements"), Set.of("S9-1"));
    assertThat(Files.readString(root.resolve("docs/requirements/covered.txt")))
        .isEqualTo("S9-1\nS9-2\n");
  }
}
