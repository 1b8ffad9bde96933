package org.alimenta.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alimenta.law.casefile.CaseSchema;
import org.alimenta.law.lawbook.Lawbooks;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every case in the repository has the form that the schema promises to editors and programs. */
class CaseFilesOfLawPacksTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(
              JsonMapper.shared()
                  .writeValueAsString(CaseSchema.of(Lawbooks.find("poland").orElseThrow())));

  static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.map(ROOT::relativize)
          .filter(
              file ->
                  file.toString()
                      .matches("law-poland/src/.*/cases/[^/]*\\.yaml|examples/[^/]*\\.(yaml|json)"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_the_form_of_the_schema(Path file) {
    for (Located document : SourceReader.readAll(ROOT.resolve(file))) {
      String json = JsonMapper.shared().writeValueAsString(plain(document));

      assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void the_examples_name_every_key() throws IOException {
    String readme = Files.readString(ROOT.resolve("examples/README.md"));
    Object things = CaseSchema.of(Lawbooks.find("poland").orElseThrow()).get("$defs");

    assertThat(keysOf(things)).hasSizeGreaterThan(50);
    assertThat(keysOf(things)).allSatisfy(key -> assertThat(readme).contains("`" + key + "`"));
  }

  private static Set<String> keysOf(@Nullable Object things) {
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<?, ?> thing : ((Map<?, ?>) requireNonNull(things)).entrySet()) {
      if (!Set.of("group", "expect").contains(thing.getKey())
          && thing.getValue() instanceof Map<?, ?> schema
          && schema.get("properties") instanceof Map<?, ?> properties) {
        properties.keySet().forEach(key -> keys.add(key.toString()));
      }
    }
    keys.removeAll(Set.of("law", "benefit", "covers", "source", "note", "name"));
    return keys;
  }

  /** What was read, as YAML 1.2 means it. */
  private static Object plain(Located node) {
    return switch (node) {
      case Mapping mapping -> {
        Map<String, Object> plain = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> plain.put(entry.key(), plain(entry.value())));
        yield plain;
      }
      case Sequence list -> list.items().stream().map(item -> plain(item)).toList();
      case Scalar scalar when scalar.quoted() -> scalar.text();
      case Scalar scalar when scalar.text().matches("true|false") -> Boolean.valueOf(scalar.text());
      case Scalar scalar when scalar.text().matches("-?(0|[1-9]\\d*)(\\.\\d+)?") ->
          new BigDecimal(scalar.text());
      case Scalar scalar -> scalar.text();
    };
  }
}
