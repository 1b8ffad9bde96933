package org.alimenta.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alimenta.bank.UnreadableStatement.Fault;
import org.jspecify.annotations.Nullable;

/** A piece of XML that has been read: names without their namespace, and texts. */
final class Element {
  private final String name;
  private final int line;
  private final @Nullable String currency;
  private final List<Element> children = new ArrayList<>(2);
  private final StringBuilder text = new StringBuilder();

  Element(String name, int line, @Nullable String currency) {
    this.name = name;
    this.line = line;
    this.currency = currency;
  }

  void add(Element child) {
    children.add(child);
  }

  void add(String more) {
    text.append(more);
  }

  String name() {
    return name;
  }

  int line() {
    return line;
  }

  @Nullable String currency() {
    return currency;
  }

  String text() {
    return text.toString().strip();
  }

  /** All elements at the end of the path: names with slashes between. */
  List<Element> all(String path) {
    List<Element> found = List.of(this);
    for (String step : path.split("/", -1)) {
      found =
          found.stream()
              .flatMap(at -> at.children.stream())
              .filter(of -> of.name.equals(step))
              .toList();
    }
    return found;
  }

  Optional<Element> first(String path) {
    return all(path).stream().findFirst();
  }

  /** The text at the first of these paths that has any; null when none has. */
  @Nullable String textAt(String... paths) {
    for (String path : paths) {
      for (Element at : all(path)) {
        if (!at.text().isEmpty()) {
          return at.text();
        }
      }
    }
    return null;
  }

  Element required(String path) throws UnreadableStatement {
    Optional<Element> found = first(path);
    if (found.isEmpty()) {
      throw new UnreadableStatement(Fault.MISSING, name + "/" + path, line);
    }
    return found.get();
  }

  String requiredText(String path) throws UnreadableStatement {
    Element found = required(path);
    if (found.text().isEmpty()) {
      throw new UnreadableStatement(Fault.MISSING, name + "/" + path, found.line);
    }
    return found.text();
  }
}
