package org.alimenta.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that is ready for use. Whoever opens it closes it. */
public final class Database implements AutoCloseable {
  private static final int MOST_CONNECTIONS = 16;

  private final HikariDataSource pool;
  private final @Nullable EmbeddedPostgres own;

  private Database(HikariDataSource pool, @Nullable EmbeddedPostgres own) {
    this.pool = pool;
    this.own = own;
  }

  /**
   * A PostgreSQL of our own; what is in the folder survives a restart.
   *
   * @param folder made when it does not exist
   * @throws UncheckedIOException when it cannot be started there
   */
  public static Database embedded(Path folder) {
    try {
      EmbeddedPostgres own =
          EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
              .setDataDirectory(folder)
              .setCleanDataDirectory(false)
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("encoding", "UTF8")
              .start();
      HikariConfig config = config(own.getJdbcUrl("postgres", "postgres"));
      return new Database(new HikariDataSource(config), own);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL cannot be started in " + folder, e);
    }
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    config.setPoolName("alimenta");
    return config;
  }

  public DataSource dataSource() {
    return pool;
  }

  /** Brings the tables up to this version of the product; what is up to date is left alone. */
  public void migrate() {
    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
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
