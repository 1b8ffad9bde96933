package org.alimenta.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenSurvivesARestart() throws Exception {
    try (Database first = Database.embedded(folder.resolve("data"));
        var connection = first.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table kept (word text)");
      statement.execute("insert into kept values ('zażółć')");
    }
    try (Database second = Database.embedded(folder.resolve("data"));
        var connection = second.dataSource().getConnection();
        var rows = connection.createStatement().executeQuery("select word from kept")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getString(1)).isEqualTo("zażółć");
    }
  }
}
