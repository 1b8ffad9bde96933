package org.alimenta.law.lawbook;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alimenta.law.numbers.LocalFile;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problems;
import org.alimenta.law.source.Resource;
import org.alimenta.law.source.SourceException;
import org.alimenta.law.source.Suggestions;

/** Laws with what a commune and its office have set, from the files that the office keeps. */
public final class LocalLaws {
  private LocalLaws() {}

  /**
   * The laws, each with its file where there is one.
   *
   * @param place a file, or a folder of files that end in {@code .yaml}; where nothing is there,
   *     the laws stay as they are
   * @throws SourceException with everything that is wrong with the files
   */
  public static List<Lawbook> of(List<Lawbook> laws, Path place) {
    Problems problems = new Problems();
    List<LocalFile> files = new ArrayList<>();
    for (Path path : paths(place, problems)) {
      try {
        files.add(LocalFile.read(Resource.onDisk(path)));
      } catch (SourceException e) {
        problems.addAll(e.problems());
      }
    }
    List<Lawbook> with = with(laws, files, problems);
    problems.throwIfAny();
    return with;
  }

  private static List<Path> paths(Path place, Problems problems) {
    if (!Files.isDirectory(place)) {
      return Files.exists(place) ? List.of(place) : List.of();
    }
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(place, "*.yaml")) {
      files.forEach(found::add);
    } catch (IOException e) {
      problems.add(
          Place.start(place.toString()), "The folder cannot be read.", "Check who may read it.");
    }
    return found.stream().sorted().toList();
  }

  private static List<Lawbook> with(List<Lawbook> laws, List<LocalFile> files, Problems problems) {
    Map<String, Lawbook> byId = new HashMap<>();
    laws.forEach(law -> byId.put(law.id(), law));
    Map<String, LocalFile> used = new HashMap<>();
    for (LocalFile file : files) {
      Lawbook law = byId.get(file.law());
      LocalFile before = used.putIfAbsent(file.law(), file);
      if (law == null) {
        problems.add(
            file.place(),
            "There is no law '" + file.law() + "'.",
            Suggestions.hint(file.law(), laws.stream().map(Lawbook::id).toList()));
      } else if (before != null) {
        problems.add(
            file.place(),
            "The values for '" + law.id() + "' also stand in " + before.name() + ".",
            "Keep one file for each law.");
      } else {
        try {
          byId.put(law.id(), law.with(file));
        } catch (SourceException e) {
          problems.addAll(e.problems());
        }
      }
    }
    return laws.stream().map(law -> byId.getOrDefault(law.id(), law)).toList();
  }
}
