package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each language is complete. */
class MessagesTest {

  private static final Path RESOURCES = Path.of("src", "main", "resources");
  private static final Pattern USED = Pattern.compile("#\\{([a-zA-Z0-9._-]+)[}(]");

  @Test
  void each_language_has_the_same_words() throws IOException {
    assertThat(bundles("pl")).isNotEmpty();
    for (Path polish : bundles("pl")) {
      Properties pl = read(polish);
      Properties en = read(Path.of(polish.toString().replace("_pl.", "_en.")));

      assertThat(en.stringPropertyNames()).isEqualTo(pl.stringPropertyNames());
      assertThat(Stream.of(pl, en).flatMap(words -> words.entrySet().stream()))
          .as("words that are not empty, with ’ and not ', which the formatter swallows")
          .allSatisfy(
              word -> assertThat((String) word.getValue()).isNotBlank().doesNotContain("'"));
    }
  }

  @Test
  void every_word_that_a_template_uses_exists() throws IOException {
    Set<String> known = new TreeSet<>();
    for (Path bundle : bundles("pl")) {
      known.addAll(read(bundle).stringPropertyNames());
    }
    Set<String> used = new TreeSet<>();
    for (Path template : templates()) {
      USED.matcher(Files.readString(template)).results().forEach(match -> used.add(match.group(1)));
    }

    assertThat(used).hasSizeGreaterThan(50);
    assertThat(known).containsAll(used);
  }

  @Test
  void every_long_text_exists_in_each_language() throws IOException {
    Path texts = RESOURCES.resolve("templates").resolve("text");

    assertThat(names(texts.resolve("en"))).isNotEmpty().isEqualTo(names(texts.resolve("pl")));
  }

  private static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
    }
  }

  private static List<Path> bundles(String language) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES)) {
      return files
          .filter(file -> file.toString().endsWith("_" + language + ".properties"))
          .toList();
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
      return files.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
