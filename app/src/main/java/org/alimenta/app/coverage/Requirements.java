package org.alimenta.app.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Reading;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;

/** The rows of all source documents, the reasons for leaving some out, and what was covered. */
public final class Requirements {
  private static final String REASONS = "not-covered.yaml";
  private static final String COVERED = "covered.txt";

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final Map<String, String> reasons = new TreeMap<>();
  private final SortedSet<String> before = new TreeSet<>();

  private Requirements() {}

  /**
   * Reads {@code docs/requirements}.
   *
   * @throws SourceException when a file is faulty or there is none
   */
  public static Requirements read(Path folder) {
    Problems problems = new Problems();
    Reading reading = new Reading(problems);
    Requirements requirements = new Requirements();
    for (Path file : documents(folder)) {
      requirements.document(reading, file);
    }
    Path reasons = folder.resolve(REASONS);
    if (Files.exists(reasons)) {
      requirements.reasons(reading, reasons);
    }
    problems.throwIfAny();
    requirements.before.addAll(lines(folder.resolve(COVERED)));
    return requirements;
  }

  private static List<Path> documents(Path folder) {
    if (!Files.isDirectory(folder)) {
      SourceReader.read(folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith(REASONS))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.exists(file)
          ? Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void document(Reading reading, Path file) {
    String name = file.getFileName().toString().replace(".yaml", "");
    Mapping all = reading.mapping(SourceReader.read(file));
    if (all == null) {
      return;
    }
    for (Mapping.Entry entry : all.entries()) {
      String title = text(reading, entry, "title");
      Row first = rows.putIfAbsent(entry.key(), new Row(entry.key(), title, name));
      if (first != null) {
        reading.refuse(
            entry.keyPlace(),
            "The row '" + entry.key() + "' also stands in " + first.document() + ".",
            "Keep one of the two.");
      }
    }
  }

  private void reasons(Reading reading, Path file) {
    Mapping all = reading.mapping(SourceReader.read(file));
    if (all != null) {
      all.entries().forEach(entry -> reasons.put(entry.key(), text(reading, entry, "why")));
    }
  }

  private static String text(Reading reading, Mapping.Entry entry, String key) {
    Mapping row = reading.mapping(entry.value());
    Located value = row == null ? null : reading.required(row, key, "Write '{" + key + ": ...}'.");
    String text = value == null ? null : reading.text(value);
    return text == null ? "" : text;
  }

  /** By id, document by document. */
  public Map<String, Row> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** Why a row stays without a test, by id. */
  public Map<String, String> reasons() {
    return Collections.unmodifiableMap(reasons);
  }

  /** The rows that were covered when the list was last written. */
  public SortedSet<String> coveredBefore() {
    return Collections.unmodifiableSortedSet(before);
  }

  /** Writes the list of covered rows; it never loses one. */
  public void remember(Path folder, Set<String> covered) {
    SortedSet<String> all = new TreeSet<>(before);
    all.addAll(covered);
    all.retainAll(rows.keySet());
    try {
      Files.writeString(folder.resolve(COVERED), String.join("\n", all) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
