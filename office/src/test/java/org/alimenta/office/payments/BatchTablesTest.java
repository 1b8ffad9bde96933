package org.alimenta.office.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alimenta.office.payments.Offices.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Our tables of Spring Batch against the script that this version of the library brings. */
@ExtendWith(Offices.class)
class BatchTablesTest {

  @Test
  void theColumnsAreThoseOfTheLibrary(Office office) {
    JdbcClient db = office.commune().db;
    db.sql("create schema theirs").update();
    String url = db.sql("select current_database()").query(String.class).single();
    int port =
        Integer.parseInt(db.sql("select current_setting('port')").query(String.class).single());
    new ResourceDatabasePopulator(
            new ClassPathResource("org/springframework/batch/core/schema-postgresql.sql"))
        .execute(
            new DriverManagerDataSource(
                "jdbc:postgresql://localhost:" + port + "/" + url + "?currentSchema=theirs",
                "postgres",
                ""));

    assertThat(columns(db, "public")).isNotEmpty().isEqualTo(columns(db, "theirs"));
  }

  private static List<String> columns(JdbcClient db, String schema) {
    return db.sql(
            """
            select table_name || '.' || column_name || ' ' || data_type || ' '
              || coalesce(character_maximum_length::text, '') || ' ' || is_nullable as told
            from information_schema.columns
            where table_schema = :schema and table_name like 'batch%' order by told
            """)
        .param("schema", schema)
        .query((row, _) -> row.getString("told"))
        .list();
  }
}
