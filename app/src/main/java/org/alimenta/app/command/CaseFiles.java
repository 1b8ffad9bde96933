package org.alimenta.app.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;

/** The case files that a user names, alone or by their folder. */
final class CaseFiles {
  private static final Set<String> ENDINGS = Set.of("yaml", "yml", "json");
  private static final String FOLDER = "cases";

  private CaseFiles() {}

  /**
   * Files stand for themselves. A folder stands for the files in all folders called {@code cases}
   * below it, or where there are none, for all YAML and JSON files below it.
   *
   * @throws SourceException when a folder holds no file, or cannot be read
   */
  static List<Path> named(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> all = below(path);
    List<Path> cases = all.stream().filter(CaseFiles::isAmongCases).toList();
    List<Path> found = cases.isEmpty() ? all : cases;
    if (found.isEmpty()) {
      throw new SourceException(
          List.of(
              new Problem(
                  Place.start(path.toString()),
                  "This folder holds no case file.",
                  "Name a folder with files that end with .yaml or .json.")));
    }
    return found;
  }

  private static boolean isAmongCases(Path file) {
    Path parent = file.getParent();
    return parent != null && parent.getFileName().toString().equals(FOLDER);
  }

  /** Sorted; what a build has copied is left out. */
  static List<Path> below(Path folder) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> isReadable(folder.relativize(file)))
          .filter(Files::isRegularFile)
          .sorted()
          .forEach(found::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private static boolean isReadable(Path file) {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    for (Path part : file) {
      if (part.toString().equals("target") || part.toString().startsWith(".")) {
        return false;
      }
    }
    return ENDINGS.contains(ending);
  }
}
