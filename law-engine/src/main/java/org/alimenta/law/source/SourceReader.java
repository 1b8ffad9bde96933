package org.alimenta.law.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads YAML 1.2, and so JSON too, from files that nobody has vouched for. Every method refuses,
 * with a {@link SourceException}, what is too large, not UTF-8, broken, given twice, nested too
 * deep, or uses parts of YAML that a plain file does not need (anchors, aliases, tags of its own).
 */
public final class SourceReader {
  /** The largest file that is read: 5 MB. */
  public static final int MAX_BYTES = 5_000_000;

  private SourceReader() {}

  /** The one document of a file. */
  public static Located read(Path path) {
    return only(path.toString(), readAll(path));
  }

  /**
   * The one document of a stream; the stream is closed.
   *
   * @param name how messages call it
   */
  public static Located read(String name, InputStream in) {
    return only(name, readAll(name, in));
  }

  /** All documents of a file, which are separated by {@code ---}; empty ones are left out. */
  public static List<Located> readAll(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw new SourceException(
            Place.start(name), "This is a folder, not a file.", "Name a file in it.");
      }
      if (Files.size(path) > MAX_BYTES) {
        throw tooLarge(name);
      }
      return readAll(name, Files.newInputStream(path));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** All documents of a resource, which are separated by {@code ---}; empty ones are left out. */
  public static List<Located> readAll(Resource resource) {
    try {
      return readAll(resource.name(), resource.opening().open());
    } catch (IOException e) {
      throw unreadable(resource.name(), e);
    }
  }

  /** The one document of a resource. */
  public static Located read(Resource resource) {
    return only(resource.name(), readAll(resource));
  }

  /**
   * All documents of a stream, which are separated by {@code ---}; empty ones are left out. The
   * stream is closed.
   */
  public static List<Located> readAll(String name, InputStream in) {
    byte[] bytes;
    try (in) {
      bytes = in.readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw unreadable(name, e);
    }
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(name);
    }
    return new TreeBuilder(name).documents(Utf8.decode(name, bytes));
  }

  private static Located only(String name, List<Located> documents) {
    if (documents.isEmpty()) {
      throw new SourceException(
          Place.start(name), "The file is empty.", "Write its content, or remove the file.");
    }
    if (documents.size() > 1) {
      throw new SourceException(
          documents.get(1).place(),
          "A second document begins here, and this file may hold only one.",
          "Remove the line '---' before it, or move it to a file of its own.");
    }
    return documents.getFirst();
  }

  private static SourceException tooLarge(String name) {
    return new SourceException(
        Place.start(name),
        "The file is larger than " + MAX_BYTES / 1_000_000 + " MB.",
        "Split it into several smaller files.");
  }

  private static SourceException unreadable(String name, IOException e) {
    return e instanceof NoSuchFileException
        ? new SourceException(
            Place.start(name), "There is no such file.", "Check the name and the folder.")
        : new SourceException(
            Place.start(name),
            "The file cannot be read (" + e.getMessage() + ").",
            "Check that it is a file and that you may read it.");
  }
}
