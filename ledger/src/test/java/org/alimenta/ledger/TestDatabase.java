package org.alimenta.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.alimenta.database.Database;

/** One PostgreSQL for all tests of this module. */
final class TestDatabase {
  private static final Database DATABASE = start();
  private static final AtomicLong NEXT = new AtomicLong();

  private TestDatabase() {}

  private static Database start() {
    try {
      Path folder = Files.createTempDirectory("ledger-test");
      Database database = Database.temporary(folder.resolve("data"));
      database.migrate();
      Runtime.getRuntime().addShutdownHook(new Thread(database::close));
      return database;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static DataSource dataSource() {
    return DATABASE.dataSource();
  }

  static Ledger ledger() {
    return new Ledger(dataSource());
  }

  /** A code that no other test has. */
  static String fresh(String what) {
    return what + ":" + NEXT.incrementAndGet();
  }
}
