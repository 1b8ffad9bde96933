package org.alimenta.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OneTimeCodesTest {

  @Autowired private OneTimeCodes codes;
  @Autowired private StaffRegister register;
  @Autowired private JdbcClient jdbc;

  /** The last six of the eight digits that the standard gives for SHA-1. */
  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "2000000000, 279037"})
  void codes_are_those_of_the_standard(long seconds, String code) {
    String secret = Base32.encode("12345678901234567890".getBytes(StandardCharsets.UTF_8));

    assertThat(secret).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(codes.codeAt(secret, seconds / 30)).isEqualTo(code);
  }

  @Test
  void a_code_works_once_and_an_older_one_no_more() {
    String secret = codes.newSecret();
    StaffAccount account = person("codes.once", secret);
    long step = now();

    assertThat(codes.spend(account, codes.codeAt(secret, step))).isTrue();
    assertThat(codes.spend(account, codes.codeAt(secret, step))).as("again").isFalse();
    assertThat(codes.spend(account, codes.codeAt(secret, step - 1))).as("older").isFalse();
  }

  @Test
  void a_code_of_two_minutes_ago_and_a_code_of_another_secret_do_not_work() {
    String secret = codes.newSecret();
    StaffAccount account = person("codes.late", secret);

    assertThat(codes.spend(account, codes.codeAt(secret, now() - 4))).isFalse();
    assertThat(codes.spend(account, codes.codeAt(codes.newSecret(), now()))).isFalse();
  }

  @Test
  void each_code_on_paper_works_once() {
    String secret = codes.newSecret();
    StaffAccount account = person("codes.paper", secret);
    List<String> paper = codes.turnOn(account.staff().id(), secret);

    assertThat(paper).hasSize(10).doesNotHaveDuplicates();
    assertThat(
            codes.spend(
                account, paper.getFirst().replace("-", " ").toUpperCase(java.util.Locale.ROOT)))
        .isTrue();
    assertThat(codes.spend(account, paper.getFirst())).as("again").isFalse();
    assertThat(codes.recoveryCodesLeft(account.staff().id())).isEqualTo(9);
  }

  private long now() {
    return jdbc.sql("select floor(extract(epoch from clock_timestamp()))::bigint / 30")
        .query(Long.class)
        .single();
  }

  private StaffAccount person(String login, String secret) {
    long id = register.add(login, "Ktoś", Set.of(Role.EDITOR), null, false);
    codes.turnOn(id, secret);
    return register.account(id).orElseThrow();
  }
}
