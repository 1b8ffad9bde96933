package org.alimenta.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenSurvivesARestart() throws Exception {
    try (Database first = Database.embedded(data())) {
      execute(first, "create table kept (word text)");
      execute(first, "insert into kept values ('zażółć')");
    }
    try (Database second = Database.embedded(data())) {
      assertThat(one(second, "select word from kept")).isEqualTo("zażółć");
    }
  }

  @Test
  void whatIsCommittedIsOnTheDisk() throws Exception {
    try (Database database = Database.embedded(data())) {
      assertThat(one(database, "show fsync")).isEqualTo("on");
      assertThat(one(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(one(database, "show full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void nobodyElseOnThisComputerComesIn() throws Exception {
    try (Database database = Database.embedded(data())) {
      String port = one(database, "show port");
      assertThatThrownBy(
              () ->
                  DriverManager.getConnection(
                          "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres")
                      .close())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    }
  }

  @Test
  void aFolderInUseIsToldWithItsProcess() {
    try (Database _ = Database.embedded(data())) {
      assertThatThrownBy(() -> Database.embedded(data()))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("in use by a running Alimenta")
          .hasMessageContaining("process " + ProcessHandle.current().pid())
          .hasMessageContaining("--data");
    }
  }

  @Test
  void aFolderOfAnotherVersionIsToldWithTheWayOut() throws Exception {
    Files.createDirectories(data());
    Files.writeString(data().resolve("PG_VERSION"), "16\n");

    assertThatThrownBy(() -> Database.embedded(data()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("PostgreSQL 16")
        .hasMessageContaining("restore");
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws Exception {
    Files.createDirectories(data());
    Files.writeString(data().resolve("holiday.jpg"), "x");

    assertThatThrownBy(() -> Database.embedded(data())).hasMessageContaining("something else");
    assertThat(data().resolve("holiday.jpg")).exists();
  }

  @Test
  void aServerWhoseProgramWasKilledIsStoppedAndNothingIsLost() throws Exception {
    Process killed =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Crashing.class.getName(),
                data().toString())
            .inheritIO()
            .start();
    assertThat(killed.waitFor()).as("killed as by kill -9").isEqualTo(137);
    assertThat(data().resolve("postmaster.pid")).as("the server goes on").exists();

    try (Database database = Database.embedded(data())) {
      assertThat(one(database, "select count(*)::text from kept")).isEqualTo("1000");
    }
  }

  @Test
  void aServerThatDoesNotAnswerIsToldWithoutItsSecret() {
    assertThatThrownBy(
            () ->
                Database.server(
                    "jdbc:postgresql://localhost:1/office?password=hidden", "office", "hidden"))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("jdbc:postgresql://localhost:1/office")
        .hasMessageContaining("'office'")
        .hasMessageNotContaining("hidden");
  }

  private Path data() {
    return folder.resolve("data");
  }

  static void execute(Database database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String one(Database database, String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
