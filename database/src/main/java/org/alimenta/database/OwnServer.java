package org.alimenta.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL of our own in a folder: started, looked after and stopped by this program. */
final class OwnServer implements AutoCloseable {

  static final String USER = "postgres";

  private static final String MAJOR = "18";
  private static final long LEAST_FREE_BYTES = 200L << 20;
  private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(10);
  private static final long LONGEST_STOP_SECONDS = 60;
  private static final int SECRET_BYTES = 24;
  private static final int PORT_LINE = 3;

  private final FolderLock lock;
  private final EmbeddedPostgres server;
  private final String secret;

  private OwnServer(FolderLock lock, EmbeddedPostgres server, String secret) {
    this.lock = lock;
    this.server = server;
    this.secret = secret;
  }

  /**
   * @param durable whether what is committed must survive a loss of power; tests go faster without
   */
  static OwnServer start(Path folder, boolean durable) throws IOException {
    Path parent = Optional.ofNullable(folder.toAbsolutePath().getParent()).orElse(folder);
    try {
      Files.createDirectories(parent);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "The folder " + parent + " cannot be made: " + e.getMessage() + ".", e);
    }
    if (!Files.isWritable(parent)) {
      throw new DatabaseRefused(
          "The folder " + parent + " cannot be written to. Change its rights, or name another.");
    }
    FolderLock lock = FolderLock.of(folder);
    try {
      return start(folder, durable, lock, parent);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static OwnServer start(Path folder, boolean durable, FolderLock lock, Path parent)
      throws IOException {
    checkVersion(folder);
    checkSpace(parent);
    removeHalfMade(folder);
    stopOrphan(folder);
    String secret = secret(folder);
    EmbeddedPostgres server = launch(folder, durable, secret);
    OwnServer own = new OwnServer(lock, server, secret);
    try {
      own.closeToOthers(folder);
      return own;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static EmbeddedPostgres launch(Path folder, boolean durable, String secret)
      throws IOException {
    try {
      return EmbeddedPostgres.builder()
          .setDataDirectory(folder)
          .setCleanDataDirectory(false)
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("encoding", "UTF8")
          // The library starts a server for tests, which forgets the last moments in a crash.
          .setServerConfig("fsync", durable ? "on" : "off")
          .setServerConfig("synchronous_commit", durable ? "on" : "off")
          .setServerConfig("full_page_writes", durable ? "on" : "off")
          .setServerConfig("listen_addresses", "localhost")
          .setConnectConfig("password", secret)
          .setPGStartupWait(LONGEST_RECOVERY)
          .start();
    } catch (IOException | IllegalStateException e) {
      throw new DatabaseRefused(
          "PostgreSQL cannot be started in "
              + folder
              + ": "
              + e.getMessage()
              + ". Its own log is printed with --log.",
          e);
    }
  }

  private static void checkVersion(Path folder) throws IOException {
    Path file = folder.resolve("PG_VERSION");
    if (Files.exists(file)) {
      String major = Files.readString(file).strip();
      if (!major.equals(MAJOR)) {
        throw new DatabaseRefused(
            "The folder "
                + folder
                + " was written by PostgreSQL "
                + major
                + ", and this version of Alimenta brings PostgreSQL "
                + MAJOR
                + ". Make a backup with the version that wrote it (alimenta backup FILE) and restore"
                + " it here into an empty folder (alimenta restore FILE --data FOLDER).");
      }
    }
  }

  private static void checkSpace(Path parent) throws IOException {
    long free = Files.getFileStore(parent).getUsableSpace();
    if (free < LEAST_FREE_BYTES) {
      throw new DatabaseRefused(
          "Only "
              + (free >> 20)
              + " MB are free where "
              + parent
              + " lies; at least "
              + (LEAST_FREE_BYTES >> 20)
              + " MB are needed to start. Make room, or name another folder with --data. Nothing was"
              + " changed.");
    }
  }

  /** A first start that was cut off leaves a folder without its last file; nothing was kept yet. */
  private static void removeHalfMade(Path folder) throws IOException {
    if (Files.isDirectory(folder) && !Files.exists(folder.resolve("PG_VERSION"))) {
      try (var inside = Files.list(folder)) {
        List<Path> found = inside.toList();
        if (found.stream().anyMatch(file -> !file.getFileName().toString().equals("epg-lock"))) {
          throw new DatabaseRefused(
              "The folder " + folder + " holds something else than a database. Name another one.");
        }
      }
    }
  }

  /** A server whose program was killed goes on alone; it is stopped in good order. */
  private static void stopOrphan(Path folder) throws IOException {
    Path file = folder.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
    Optional<ProcessHandle> orphan =
        ProcessHandle.of(pid)
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    if (orphan.isEmpty()) {
      return;
    }
    try {
      // What programs call an interrupt is, for this server, a fast and clean stop.
      new ProcessBuilder("kill", "-INT", Long.toString(pid)).start().waitFor();
      orphan.get().onExit().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      throw new DatabaseRefused(
          "A PostgreSQL left over from an earlier run (process "
              + pid
              + ") does not stop. Stop it, then start again.",
          e);
    }
  }

  private static Path secretFile(Path folder) {
    return folder.resolveSibling(folder.getFileName() + ".secret");
  }

  private static String secret(Path folder) throws IOException {
    Path file = secretFile(folder);
    if (Files.exists(file)) {
      return Files.readString(file).strip();
    }
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    String secret = HexFormat.of().formatHex(bytes);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    Files.writeString(file, secret);
    return secret;
  }

  /**
   * A new server trusts everybody on this computer; from the first start on it asks for a secret.
   */
  private void closeToOthers(Path folder) throws IOException {
    Path rules = folder.resolve("pg_hba.conf");
    String text = Files.readString(rules);
    String closed = text.replaceAll("(?m)^((?:local|host)\\s.*\\s)trust$", "$1scram-sha-256");
    if (text.equals(closed)) {
      return;
    }
    try (Connection connection =
            server.getDatabase(USER, USER, java.util.Map.of("password", secret)).getConnection();
        Statement statement = connection.createStatement()) {
      // The secret is of hexadecimal digits only.
      statement.execute("alter role " + USER + " password '" + secret + "'");
      Files.writeString(rules, closed);
      statement.execute("select pg_reload_conf()");
    } catch (SQLException e) {
      throw new DatabaseRefused("PostgreSQL does not take its secret: " + e.getMessage(), e);
    }
  }

  String url() {
    return url(server.getPort());
  }

  private static String url(int port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres";
  }

  String secret() {
    return secret;
  }

  /** Where the server of a folder answers that another program is running, and its secret. */
  record Running(String url, String secret) {}

  /** The server of a folder that is in use; empty when nobody uses it. */
  static Optional<Running> running(Path folder) throws IOException {
    Path pid = folder.resolve("postmaster.pid");
    if (!FolderLock.isHeld(folder) || !Files.exists(pid)) {
      return Optional.empty();
    }
    int port = Integer.parseInt(Files.readAllLines(pid).get(PORT_LINE).strip());
    return Optional.of(new Running(url(port), Files.readString(secretFile(folder)).strip()));
  }

  @Override
  public void close() throws IOException {
    try {
      server.close();
    } finally {
      lock.close();
    }
  }
}
