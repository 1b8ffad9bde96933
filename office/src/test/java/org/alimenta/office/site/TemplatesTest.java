package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");
  private static final Pattern FRAGMENT = Pattern.compile("th:fragment=\"([a-zA-Z]+)");

  /**
   * A reference to a fragment also finds elements of that name, so a fragment called {@code label}
   * would drag in every label of its file.
   */
  @Test
  void no_fragment_is_called_like_an_element() throws IOException {
    List<String> fragments =
        templates().stream()
            .flatMap(text -> FRAGMENT.matcher(text).results())
            .map(match -> match.group(1))
            .toList();

    assertThat(fragments)
        .hasSizeGreaterThan(20)
        .doesNotContainAnyElementsOf(
            Set.of(
                "a",
                "area",
                "article",
                "aside",
                "button",
                "data",
                "details",
                "dialog",
                "fieldset",
                "figure",
                "footer",
                "form",
                "header",
                "input",
                "label",
                "legend",
                "link",
                "main",
                "map",
                "mark",
                "menu",
                "meter",
                "nav",
                "object",
                "option",
                "output",
                "picture",
                "progress",
                "search",
                "section",
                "select",
                "slot",
                "summary",
                "table",
                "template",
                "time",
                "title",
                "track"));
  }

  @Test
  void no_template_writes_text_unescaped() throws IOException {
    assertThat(templates()).noneMatch(text -> text.contains("th:utext") || text.contains("[("));
  }

  private static List<String> templates() throws IOException {
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files
          .filter(file -> file.toString().endsWith(".html"))
          .map(TemplatesTest::read)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
