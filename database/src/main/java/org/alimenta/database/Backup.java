package org.alimenta.database;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alimenta.database.BackupManifest.Sequence;
import org.alimenta.database.BackupManifest.Table;
import org.postgresql.PGConnection;

/**
 * Every table of the database as it stood at one moment, in one file. The office may go on working
 * meanwhile.
 */
public final class Backup {

  private Backup() {}

  /** Hears how far the work is. */
  @FunctionalInterface
  public interface Progress {
    void done(long tables, long of);
  }

  /**
   * @param rows of all tables
   */
  public record Written(int tables, long rows) {}

  /**
   * Writes the file under another name first: a file of this name is always whole.
   *
   * @param product the version that makes it
   * @throws DatabaseRefused when the file is there already or cannot be written
   */
  public static Written write(Database database, Path file, String product, Progress progress) {
    if (Files.exists(file)) {
      throw new DatabaseRefused(file + " is there already. Name another file.");
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Written written = writePart(database, part, product, progress);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
      return written;
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The backup cannot be written to "
              + file
              + ": "
              + e.getMessage()
              + ". Check the folder and the room on its disk. Nothing is left there.",
          e);
    } catch (SQLException e) {
      throw new DatabaseRefused("The database cannot be read: " + e.getMessage(), e);
    } finally {
      remove(part);
    }
  }

  private static Written writePart(Database database, Path part, String product, Progress progress)
      throws IOException, SQLException {
    try (Connection connection = database.dataSource().getConnection();
        ZipOutputStream zip =
            new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(part)), StandardCharsets.UTF_8)) {
      connection.setAutoCommit(false);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setReadOnly(true);
      Catalogue catalogue = new Catalogue(connection);
      catalogue.refuseLargeObjects();
      List<String> names = catalogue.tables();
      List<Table> tables = new ArrayList<>();
      for (String name : names) {
        tables.add(copy(connection, catalogue, name, zip));
        progress.done(tables.size(), names.size());
      }
      BackupManifest manifest =
          new BackupManifest(product, catalogue.schema(), tables, sequences(connection));
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
      connection.rollback();
      connection.setReadOnly(false);
      return new Written(tables.size(), tables.stream().mapToLong(Table::rows).sum());
    }
  }

  private static Table copy(
      Connection connection, Catalogue catalogue, String name, ZipOutputStream zip)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(new Table(name, 0, "").file()));
    DigestOutputStream hashed = new DigestOutputStream(new Open(zip), BackupManifest.digest());
    long rows =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select %s from %s) to stdout"
                    .formatted(catalogue.columns(name), Catalogue.quoted(name)),
                hashed);
    hashed.flush();
    zip.closeEntry();
    return new Table(name, rows, HexFormat.of().formatHex(hashed.getMessageDigest().digest()));
  }

  private static List<Sequence> sequences(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery(
              "select sequencename from pg_sequences where schemaname = 'public' order by 1")) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
      for (String name : names) {
        try (ResultSet row =
            statement.executeQuery("select last_value, is_called from " + Catalogue.quoted(name))) {
          row.next();
          sequences.add(new Sequence(name, row.getLong(1), row.getBoolean(2)));
        }
      }
    }
    return sequences;
  }

  private static void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The copy of one table ends; the file goes on. */
  private static final class Open extends FilterOutputStream {
    Open(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
