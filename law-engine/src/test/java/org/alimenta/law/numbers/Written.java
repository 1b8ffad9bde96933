package org.alimenta.law.numbers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.alimenta.law.source.Resource;

/** Numbers of an invented country, written in a test. */
final class Written {
  private Written() {}

  static Resource file(String name, String text) {
    return new Resource(name, () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  static Numbers numbers(String text) {
    return Numbers.load(List.of(file("numbers.yaml", text)));
  }

  /** One number {@code test/amount}: its lines, without indentation, between label and values. */
  static String number(String lines) {
    return "prefix: test\nnumbers:\n  amount:\n    label: {en: Amount, pl: Kwota}\n"
        + lines.indent(4);
  }

  static DatedNumber amount(String lines) {
    return numbers(number(lines)).get(NumberId.of("test/amount"));
  }

  static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
