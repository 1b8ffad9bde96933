package org.alimenta.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** What the commune of the demonstration has set. */
public final class DemoLocalValues {
  private DemoLocalValues() {}

  /** Puts the file where an administrator finds and edits it; one that is there is left alone. */
  public static void putInto(Path folder) {
    Path file = folder.resolve("poland.yaml");
    if (Files.exists(file)) {
      return;
    }
    try (InputStream values =
        Objects.requireNonNull(DemoLocalValues.class.getResourceAsStream("local-values.yaml"))) {
      Files.createDirectories(folder);
      Files.copy(values, file);
    } catch (IOException e) {
      throw new UncheckedIOException("The demonstration cannot write " + file + ".", e);
    }
  }
}
