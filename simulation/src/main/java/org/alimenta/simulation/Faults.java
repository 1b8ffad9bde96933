package org.alimenta.simulation;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.alimenta.law.source.Place;
import org.alimenta.law.source.Problem;
import org.alimenta.law.source.SourceException;
import org.alimenta.simulation.parquet.FormatException;

/** What the user is told when a population cannot be read or written. */
final class Faults {
  private Faults() {}

  static SourceException cannotWrite(Path file, IOException cause) {
    return of(
        file,
        "The file cannot be written" + why(cause) + ".",
        "Name a place that exists, can be written to and has room.");
  }

  static SourceException cannotRead(Path file, IOException cause) {
    return cause instanceof NoSuchFileException || cause instanceof FileNotFoundException
        ? of(file, "There is no such file.", "Check the name.")
        : of(file, "The file cannot be read" + why(cause) + ".", "Check what it is and who may.");
  }

  private static String why(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return ": there is no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return ": access is denied";
    }
    if (cause instanceof FileSystemException known && known.getReason() != null) {
      return ": " + known.getReason();
    }
    return cause.getMessage() == null ? "" : ": " + cause.getMessage();
  }

  static SourceException of(Path file, FormatException cause) {
    return of(file, cause.what(), cause.remedy());
  }

  static SourceException of(Path file, String what, String remedy) {
    return new SourceException(List.of(problem(file, what, remedy)));
  }

  static Problem problem(Path file, String what, String remedy) {
    return new Problem(Place.start(file.toString()), what, remedy);
  }
}
