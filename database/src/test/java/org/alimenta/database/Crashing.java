package org.alimenta.database;

import java.nio.file.Path;

/** A program that writes and is killed before it can put anything away. */
final class Crashing {

  private Crashing() {}

  public static void main(String[] args) throws Exception {
    Database database = Database.embedded(Path.of(args[0]));
    EmbeddedTest.execute(database, "create table kept (n int)");
    EmbeddedTest.execute(database, "insert into kept select generate_series(1, 1000)");
    Runtime.getRuntime().halt(137);
  }
}
