package org.alimenta.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.alimenta.database.BackupManifest.Sequence;
import org.alimenta.database.BackupManifest.Table;
import org.alimenta.database.Catalogue.Trigger;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Brings a backup back: the whole of it or nothing. */
public final class Restore {

  private static final int CHUNK = 1 << 16;

  private Restore() {}

  /**
   * Checks every part of the file before anything is written, then writes all rows in one
   * transaction.
   *
   * @param replace whether what is in the database may go; otherwise it must be empty
   * @throws DatabaseRefused when the file is damaged or of a newer version, or the database is not
   *     empty; nothing has changed then
   */
  public static Backup.Written read(
      Database database, Path file, boolean replace, Backup.Progress progress) {
    if (!Files.isRegularFile(file)) {
      throw new DatabaseRefused("There is no backup at " + file + ".");
    }
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
      BackupManifest manifest = manifest(zip);
      for (Table table : manifest.tables()) {
        check(zip, table);
      }
      prepare(database, manifest, replace);
      load(database, zip, manifest, progress);
      database.migrate();
      return new Backup.Written(
          manifest.tables().size(), manifest.tables().stream().mapToLong(Table::rows).sum());
    } catch (ZipException e) {
      throw new DatabaseRefused(file + " is no backup, or it is damaged. Nothing was changed.", e);
    } catch (IOException e) {
      throw new DatabaseRefused("The backup cannot be read: " + e.getMessage(), e);
    } catch (SQLException e) {
      throw new DatabaseRefused(
          "The database did not take the backup and stays as it was: " + e.getMessage(), e);
    }
  }

  private static BackupManifest manifest(ZipFile zip) throws IOException {
    ZipEntry entry = zip.getEntry(BackupManifest.NAME);
    if (entry == null) {
      throw new DatabaseRefused("This file is no backup of Alimenta. Nothing was changed.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return BackupManifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void check(ZipFile zip, Table table) throws IOException {
    MessageDigest hash = BackupManifest.digest();
    long rows = 0;
    try (InputStream in = entry(zip, table)) {
      byte[] chunk = new byte[CHUNK];
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        hash.update(chunk, 0, read);
        for (int i = 0; i < read; i++) {
          rows += chunk[i] == '\n' ? 1 : 0;
        }
      }
    } catch (ZipException e) {
      throw damaged(table, e);
    }
    if (rows != table.rows() || !HexFormat.of().formatHex(hash.digest()).equals(table.sha256())) {
      throw damaged(table, null);
    }
  }

  private static DatabaseRefused damaged(Table table, @Nullable Throwable cause) {
    String message =
        "The backup is damaged: the rows of '"
            + table.name()
            + "' are not those that were written. Nothing was changed. Use another backup.";
    return cause == null ? new DatabaseRefused(message) : new DatabaseRefused(message, cause);
  }

  private static InputStream entry(ZipFile zip, Table table) throws IOException {
    ZipEntry entry = zip.getEntry(table.file());
    if (entry == null) {
      throw damaged(table, null);
    }
    return new BufferedInputStream(zip.getInputStream(entry), CHUNK);
  }

  private static void prepare(Database database, BackupManifest manifest, boolean replace)
      throws SQLException {
    boolean empty;
    try (Connection connection = database.dataSource().getConnection()) {
      empty = new Catalogue(connection).isEmpty();
    }
    if (empty) {
      try {
        database.migrateTo(manifest.schema());
      } catch (FlywayException e) {
        throw new DatabaseRefused(
            "The tables of the backup (version "
                + manifest.schema()
                + ", made by Alimenta "
                + manifest.product()
                + ") are not known here. Use that version of Alimenta or a newer one.",
            e);
      }
    } else if (!replace) {
      throw new DatabaseRefused(
          "This database already holds an office. Restore into an empty one, or add --replace to"
              + " give up everything that is in it.");
    }
    try (Connection connection = database.dataSource().getConnection()) {
      String here = new Catalogue(connection).schema();
      if (!here.equals(manifest.schema())) {
        throw new DatabaseRefused(
            "The tables of the backup have version "
                + manifest.schema()
                + ", those of the database "
                + here
                + ". Restore into an empty database.");
      }
    }
  }

  private static void load(
      Database database, ZipFile zip, BackupManifest manifest, Backup.Progress progress)
      throws SQLException, IOException {
    try (Connection connection = database.dataSource().getConnection()) {
      connection.setAutoCommit(false);
      try {
        load(connection, zip, manifest, progress);
        connection.commit();
      } catch (SQLException | IOException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static void load(
      Connection connection, ZipFile zip, BackupManifest manifest, Backup.Progress progress)
      throws SQLException, IOException {
    Catalogue catalogue = new Catalogue(connection);
    List<String> here = catalogue.tables();
    List<String> named = manifest.tables().stream().map(Table::name).toList();
    if (!List.copyOf(here.stream().sorted().toList()).equals(named.stream().sorted().toList())) {
      throw new DatabaseRefused(
          "The tables of the backup are not those of this version. Nothing was changed.");
    }
    // The rules of the tables were kept when the rows were written first; history that may not be
    // changed must be written once more.
    List<Trigger> triggers = catalogue.triggers();
    for (Trigger trigger : triggers) {
      execute(connection, trigger.disable());
    }
    execute(
        connection,
        "truncate " + here.stream().map(Catalogue::quoted).collect(Collectors.joining(", ")));
    long done = 0;
    for (String name : here) {
      Table table =
          manifest.tables().stream()
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow();
      try (InputStream rows = entry(zip, table)) {
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy %s (%s) from stdin"
                    .formatted(Catalogue.quoted(name), catalogue.columns(name)),
                rows);
      }
      progress.done(++done, here.size());
    }
    for (Trigger trigger : triggers) {
      execute(connection, trigger.enable());
    }
    for (Sequence sequence : manifest.sequences()) {
      set(connection, sequence);
    }
  }

  private static void set(Connection connection, Sequence sequence) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select setval(to_regclass(quote_ident(?)), ?, ?)")) {
      statement.setString(1, sequence.name());
      statement.setLong(2, sequence.last());
      statement.setBoolean(3, sequence.called());
      statement.execute();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
