package org.alimenta.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that is ready for use. Whoever opens it closes it. */
public final class Database implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 16;
  // A page waits this long for a database that is away, then says so.
  private static final long LONGEST_WAIT_MILLIS = 5_000;

  private final HikariDataSource pool;
  private final @Nullable OwnServer own;

  private Database(HikariDataSource pool, @Nullable OwnServer own) {
    this.pool = pool;
    this.own = own;
  }

  /**
   * A PostgreSQL of our own; what is in the folder survives a restart, a crash of the program, and
   * a loss of power.
   *
   * @param folder made when it does not exist
   * @throws DatabaseRefused when it is in use, of another version, or cannot be started there
   */
  public static Database embedded(Path folder) {
    return embedded(folder, true);
  }

  /** The same for tests: faster, and lost when the computer stops. */
  public static Database temporary(Path folder) {
    return embedded(folder, false);
  }

  private static Database embedded(Path folder, boolean durable) {
    try {
      OwnServer own = OwnServer.start(folder, durable);
      try {
        return new Database(pool(own.url(), OwnServer.USER, own.secret()), own);
      } catch (RuntimeException e) {
        own.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be started in " + folder, e);
    }
  }

  /**
   * A server that others run.
   *
   * @param url such as {@code jdbc:postgresql://db.office:5432/alimenta}
   * @throws DatabaseRefused when it does not answer or does not let us in
   */
  public static Database server(String url, String user, String secret) {
    return new Database(pool(url, user, secret), null);
  }

  /**
   * The database that a running program keeps in a folder, to look on; empty when nobody uses the
   * folder.
   */
  static Optional<Database> running(Path folder) {
    try {
      return OwnServer.running(folder)
          .map(found -> server(found.url(), OwnServer.USER, found.secret()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HikariDataSource pool(String url, String user, String secret) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(secret);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
    config.setPoolName("alimenta");
    config.addDataSourceProperty("ApplicationName", "alimenta");
    try {
      return new HikariDataSource(config);
    } catch (HikariPool.PoolInitializationException | IllegalArgumentException e) {
      throw new DatabaseRefused(
          "The database at "
              + withoutQuery(url)
              + " cannot be used as '"
              + user
              + "': "
              + root(e)
              + ". Check that the server runs and that address, user and secret are right.",
          e);
    }
  }

  /** What follows the question mark may hold a secret. */
  private static String withoutQuery(String url) {
    return url.replaceFirst("\\?.*", "");
  }

  private static String root(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Brings the tables up to this version of the product; what is up to date is left alone. */
  public void migrate() {
    flyway().load().migrate();
  }

  /** Brings an empty database up to an earlier version of the tables. */
  void migrateTo(String version) {
    flyway().target(version).load().migrate();
  }

  private FluentConfiguration flyway() {
    return Flyway.configure().dataSource(pool).locations("classpath:db/migration");
  }

  @Override
  public void close() {
    pool.close();
    if (own != null) {
      try {
        own.close();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not stop", e);
      }
    }
  }
}
