package org.alimenta.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is: a server, or a folder in which we run one ourselves.
 *
 * @param url of a server; empty for one of our own
 * @param user of the server
 * @param secret of the server
 * @param folder of our own server
 */
public record DatabaseSettings(String url, String user, String secret, Path folder) {

  /**
   * Reads the settings by their names; a secret may stand in a file of its own.
   *
   * @param setting finds the value of a name such as {@code alimenta.database.url}; null for none
   * @throws DatabaseRefused when the file of the secret cannot be read
   */
  public static DatabaseSettings of(Function<String, @Nullable String> setting) {
    String file = or(setting, "alimenta.database.secret-file", "");
    return new DatabaseSettings(
        or(setting, "alimenta.database.url", ""),
        or(setting, "alimenta.database.user", "alimenta"),
        file.isEmpty() ? or(setting, "alimenta.database.secret", "") : read(Path.of(file)),
        Path.of(or(setting, "alimenta.data", "data")).resolve("postgres"));
  }

  /** The settings of the environment: {@code ALIMENTA_DATABASE_URL} for the name above. */
  public static DatabaseSettings ofEnvironment(@Nullable Path data) {
    return of(
        name ->
            name.equals("alimenta.data") && data != null
                ? data.toString()
                : System.getenv(
                    name.replace('.', '_').replace("-", "").toUpperCase(java.util.Locale.ROOT)));
  }

  private static String or(
      Function<String, @Nullable String> setting, String name, String otherwise) {
    String value = setting.apply(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The secret of the database cannot be read from " + file + ". Check the file.", e);
    }
  }

  /** Opens the database for use. */
  public Database open() {
    return url.isEmpty() ? Database.embedded(folder) : Database.server(url, user, secret);
  }

  /** Opens the database to look on, also while another program uses it. */
  public Database openBeside() {
    return url.isEmpty()
        ? Database.running(folder).orElseGet(() -> Database.embedded(folder))
        : Database.server(url, user, secret);
  }

  /** In words, without the secret. */
  @Override
  public String toString() {
    return url.isEmpty() ? folder.toString() : url.replaceFirst("\\?.*", "");
  }
}
