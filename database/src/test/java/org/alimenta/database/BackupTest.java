package org.alimenta.database;

import static org.alimenta.database.EmbeddedTest.execute;
import static org.alimenta.database.EmbeddedTest.one;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two tables, of which one refuses every change, go into a file and come back. */
class BackupTest {
  private static final String ALL =
      "select coalesce(string_agg(b::text, '|' order by id), '') from book b";

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void name() {
    file = folder.resolve("office.zip");
  }

  private Database filled(String name) throws Exception {
    Database database = Database.temporary(folder.resolve(name));
    database.migrate();
    execute(database, "insert into shelf (name, width) values ('tab\t, newline\n, \\N', 3)");
    execute(
        database,
        "select set_config('shelf.open', 'yes', false); insert into book (shelf_id, title, cover, lent)"
            + " select 1, 'Żółw ' || n, decode(lpad(to_hex(n), 8, '0'), 'hex'), '[2024-01-01,2024-02-01)'"
            + " from generate_series(1, 500) n; insert into book (shelf_id, follows, title) values (1, 7, '');"
            + " select set_config('shelf.open', '', false)");
    return database;
  }

  @Test
  void everyRowComesBackAndTheNextNumberIsTheSame() throws Exception {
    List<Long> heard = new ArrayList<>();
    try (Database first = filled("first");
        Database second = Database.temporary(folder.resolve("second"))) {
      assertThat(Backup.write(first, file, "1.0", (done, _) -> heard.add(done)))
          .isEqualTo(new Backup.Written(2, 502));
      assertThat(heard).containsExactly(1L, 2L);
      assertThat(folder.resolve("office.zip.part")).doesNotExist();

      assertThat(Restore.read(second, file, false, (_, _) -> {}))
          .isEqualTo(new Backup.Written(2, 502));

      assertThat(one(second, ALL)).isEqualTo(one(first, ALL)).contains("Żółw 500");
      String shelf = "select s::text from shelf s";
      assertThat(one(second, shelf)).isEqualTo(one(first, shelf));
      assertThat(one(second, "select nextval('book_id_seq')::text")).isEqualTo("502");
    }
  }

  @Test
  void theRulesOfTheTablesHoldAgainAfterwardsAsTheyDidBefore() throws Exception {
    try (Database first = filled("first");
        Database second = Database.temporary(folder.resolve("second"))) {
      Backup.write(first, file, "1.0", (_, _) -> {});
      Restore.read(second, file, false, (_, _) -> {});

      assertThatThrownBy(() -> execute(second, "delete from book"))
          .hasMessageContaining("A book is kept.");
      String triggers =
          "select string_agg(tgname::text || tgenabled::text, ',' order by tgname) from pg_trigger"
              + " where not tgisinternal";
      assertThat(one(second, triggers)).isEqualTo(one(first, triggers)).contains("book_is_keptA");
    }
  }

  @Test
  void aDamagedFileIsRefusedBeforeAnythingIsWritten() throws Exception {
    try (Database first = filled("first");
        Database second = Database.temporary(folder.resolve("second"))) {
      Backup.write(first, file, "1.0", (_, _) -> {});
      byte[] bytes = Files.readAllBytes(file);
      for (int at : List.of(60, bytes.length / 3, bytes.length / 2, bytes.length - 30)) {
        Path damaged = folder.resolve("damaged-" + at);
        byte[] copy = bytes.clone();
        copy[at] ^= 1;
        Files.write(damaged, copy);

        assertThatThrownBy(() -> Restore.read(second, damaged, false, (_, _) -> {}))
            .isInstanceOf(RuntimeException.class);
        assertThat(one(second, "select count(*)::text from pg_class where relname = 'book'"))
            .isEqualTo("0");
      }
    }
  }

  @Test
  void aBackupNeverWritesOverAFileAndNeverOverAnOfficeUnlessItIsSaid() throws Exception {
    try (Database first = filled("first")) {
      Backup.write(first, file, "1.0", (_, _) -> {});
      assertThatThrownBy(() -> Backup.write(first, file, "1.0", (_, _) -> {}))
          .hasMessageContaining("is there already");
      assertThatThrownBy(() -> Restore.read(first, file, false, (_, _) -> {}))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("--replace");

      String before = one(first, ALL);
      execute(first, "insert into shelf (name, width) values ('later', 1)");
      Restore.read(first, file, true, (_, _) -> {});
      assertThat(one(first, ALL)).isEqualTo(before);
      assertThat(one(first, "select count(*)::text from shelf")).isEqualTo("1");
    }
  }

  @Test
  void aFullOrMissingDiskLeavesNoHalfBackup() throws Exception {
    try (Database first = filled("first")) {
      assertThatThrownBy(
              () -> Backup.write(first, folder.resolve("none/office.zip"), "1.0", (_, _) -> {}))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("cannot be written");
    }
  }

  @Test
  void whatIsNoBackupIsRefused() throws Exception {
    Files.copy(Path.of("pom.xml"), folder.resolve("pom.zip"), StandardCopyOption.REPLACE_EXISTING);
    try (Database empty = Database.temporary(folder.resolve("empty"))) {
      assertThatThrownBy(() -> Restore.read(empty, folder.resolve("pom.zip"), false, (_, _) -> {}))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("no backup");
    }
  }
}
