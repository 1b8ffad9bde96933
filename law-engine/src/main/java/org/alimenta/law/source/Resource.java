package org.alimenta.law.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file to be read: beside a class on the class path, or on disk.
 *
 * @param name the name by which messages and receipts call it
 */
public record Resource(String name, Opening opening) {
  /** How a file is opened. */
  @FunctionalInterface
  public interface Opening {
    InputStream open() throws IOException;
  }

  /**
   * A file on the class path.
   *
   * @param anchor a class of the same module
   * @param name the whole name with slashes and without a leading one
   */
  public static Resource onClassPath(Class<?> anchor, String name) {
    return new Resource(
        name,
        () -> {
          InputStream in = anchor.getResourceAsStream("/" + name);
          if (in == null) {
            throw new NoSuchFileException(name);
          }
          return in;
        });
  }

  public static Resource onDisk(Path path) {
    return new Resource(path.toString(), () -> Files.newInputStream(path));
  }
}
