package org.alimenta.office.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DiaryTest {

  @Autowired private Diary diary;
  @Autowired private StaffRegister register;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_line_says_who_saw_what_and_why() {
    Staff clerk = register.find("clerk").orElseThrow();
    diary.read(clerk, 4711, "case.page", Purpose.INFORMATION);

    assertThat(
            jdbc.sql("select kind, what, purpose from diary where case_id = 4711 and staff_id = ?")
                .param(clerk.id())
                .query()
                .listOfRows())
        .singleElement()
        .satisfies(
            line -> assertThat(line.values()).containsExactly("READ", "case.page", "INFORMATION"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update diary set what = 'nothing'",
        "delete from diary",
        "truncate diary",
        "insert into diary (kind, what, purpose) values ('READ', 'case.page', 'AUDIT')",
        "insert into diary (staff_id, kind, what) select id, 'CHANGE', 'x' from staff limit 1"
      })
  void the_database_itself_keeps_every_line_and_refuses_one_without_person_or_purpose(String sql) {
    diary.read(register.find("clerk").orElseThrow(), "search", Purpose.HANDLING);

    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .hasMessageMatching("(?s).*(diary keeps|violates check constraint).*");
  }
}
