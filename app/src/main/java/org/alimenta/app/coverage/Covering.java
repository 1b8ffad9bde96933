package org.alimenta.app.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.law.source.Located;
import org.alimenta.law.source.Mapping;
import org.alimenta.law.source.Scalar;
import org.alimenta.law.source.Sequence;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.SourceReader;

/** Where cases and tests say that they cover a row, by the row's id. */
public final class Covering {
  /** Comments and texts, which are passed over, or the annotation with what stands in it. */
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "//[^\\n]*"
              + "|/\\*(?s:.*?)\\*/"
              + "|\"\"\"(?s:.*?)\"\"\""
              + "|\"(?:[^\"\\\\\\n]|\\\\.)*+\""
              + "|@Covers\\(([^)]*)\\)");

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private final Path root;
  private final SortedMap<String, List<String>> places = new TreeMap<>();

  private Covering(Path root) {
    this.root = root;
  }

  /**
   * Looks through the repository: cases of law packs and examples, and the sources of tests.
   *
   * @throws SourceException when a file of cases is faulty
   */
  public static Covering in(Path root) {
    Covering covering = new Covering(root);
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes its) {
              return isPassedOver(folder, root)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes its)
                throws IOException {
              covering.file(file);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return covering;
  }

  private static boolean isPassedOver(Path folder, Path root) {
    String name = String.valueOf(folder.getFileName());
    return !folder.equals(root)
        && (name.startsWith(".") || List.of("target", "data", "node_modules").contains(name));
  }

  /** Where each row is covered, {@code law-poland/.../fund.yaml:12}. */
  public SortedMap<String, List<String>> places() {
    return Collections.unmodifiableSortedMap(places);
  }

  private void file(Path file) throws IOException {
    Path inside = root.relativize(file);
    String name = inside.toString().replace('\\', '/');
    if (isCases(name)) {
      SourceReader.readAll(file).forEach(document -> cases(document, name));
    } else if (name.contains("src/test/java/") && name.endsWith(".java")) {
      annotations(Files.readString(file), name);
    }
  }

  private static boolean isCases(String name) {
    return name.matches("law-[^/]*/src/.*/cases/[^/]*\\.(yaml|yml|json)")
        || name.matches("examples/.*\\.(yaml|yml|json)");
  }

  private void cases(Located document, String file) {
    switch (document) {
      case Sequence list -> list.items().forEach(item -> cases(item, file));
      case Mapping mapping -> {
        for (Map.Entry<String, Located> entry : parts(mapping).entrySet()) {
          if (entry.getKey().equals("covers")) {
            covers(entry.getValue(), file);
          } else {
            cases(entry.getValue(), file);
          }
        }
      }
      case Scalar _ -> {}
    }
  }

  private static Map<String, Located> parts(Mapping mapping) {
    Map<String, Located> parts = new TreeMap<>();
    for (String key : List.of("covers", "cases", "given-in-all")) {
      Located value = mapping.get(key);
      if (value != null) {
        parts.put(key, value);
      }
    }
    return parts;
  }

  private void covers(Located ids, String file) {
    switch (ids) {
      case Sequence list -> list.items().forEach(item -> covers(item, file));
      case Scalar id -> add(id.text(), file, id.place().line());
      case Mapping _ -> {}
    }
  }

  private void annotations(String source, String file) {
    Matcher annotation = ANNOTATION.matcher(source);
    while (annotation.find()) {
      String between = annotation.group(1);
      if (between != null) {
        int line =
            1
                + (int)
                    source.substring(0, annotation.start()).chars().filter(c -> c == '\n').count();
        QUOTED.matcher(between).results().forEach(id -> add(id.group(1), file, line));
      }
    }
  }

  private void add(String id, String file, int line) {
    places.computeIfAbsent(id, _ -> new ArrayList<>()).add(file + ":" + line);
  }
}
