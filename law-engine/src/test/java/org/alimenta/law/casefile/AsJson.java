package org.alimenta.law.casefile;

import java.util.stream.Collectors;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import tools.jackson.databind.json.JsonMapper;

/** What was read, as YAML 1.2 means it in JSON. */
final class AsJson {
  private AsJson() {}

  static String of(Located node) {
    return switch (node) {
      case Mapping mapping ->
          mapping.entries().stream()
              .map(entry -> text(entry.key()) + ":" + of(entry.value()))
              .collect(Collectors.joining(",", "{", "}"));
      case Sequence list ->
          list.items().stream().map(AsJson::of).collect(Collectors.joining(",", "[", "]"));
      case Scalar scalar -> scalar(scalar);
    };
  }

  private static String scalar(Scalar scalar) {
    boolean plain = scalar.text().matches("true|false|null|-?(0|[1-9]\\d*)(\\.\\d+)?");
    return plain && !scalar.quoted() ? scalar.text() : text(scalar.text());
  }

  private static String text(String text) {
    return JsonMapper.shared().writeValueAsString(text);
  }
}
