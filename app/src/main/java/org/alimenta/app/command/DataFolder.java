package org.alimenta.app.command;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the data lie when nobody says so: beside the launcher, wherever it is called from. */
final class DataFolder {

  private DataFolder() {}

  /** What was asked for, else null where the environment says it, else the folder at home. */
  static @Nullable Path of(@Nullable Path asked) {
    if (asked != null || System.getenv("ALIMENTA_DATA") != null) {
      return asked;
    }
    return Path.of(System.getProperty("alimenta.home", "")).resolve("data");
  }

  /** What the commune has set, a file for each law; it need not be there. */
  static Path localValues(@Nullable Path asked) {
    Path data = of(asked);
    String told = System.getenv("ALIMENTA_DATA");
    return (data == null && told != null ? Path.of(told) : Objects.requireNonNull(data))
        .resolve("local-values");
  }
}
