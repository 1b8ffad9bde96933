package org.alimenta.office.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SigningInTest {

  private static final String PASSWORD = "mgły nad bagnem";

  @Autowired private SigningIn signingIn;
  @Autowired private StaffRegister register;
  @Autowired private PasswordEncoder passwords;
  @Autowired private OneTimeCodes codes;
  @Autowired private Standing standing;
  @Autowired private JdbcClient jdbc;

  @Test
  void a_password_is_kept_as_argon2id() {
    person("signs.hash");

    assertThat(register.account("signs.hash").orElseThrow().password())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void after_five_failures_the_right_password_is_refused_too_until_the_block_ends() {
    person("signs.blocked");
    for (int i = 0; i < 5; i++) {
      assertThat(signingIn.with("signs.blocked", "wrong", "")).isEmpty();
    }

    assertThat(signingIn.with("signs.blocked", PASSWORD, "")).isEmpty();

    jdbc.sql("update sign_in_failure set blocked_until = now()").update();
    assertThat(signingIn.with("signs.blocked", PASSWORD, "")).isPresent();
    assertThat(signingIn.with("signs.blocked", "wrong", "")).isEmpty();
    assertThat(signingIn.with("signs.blocked", PASSWORD, "")).as("counted anew").isPresent();
  }

  @Test
  void a_name_that_nobody_has_is_blocked_just_the_same() {
    for (int i = 0; i < 6; i++) {
      signingIn.with("signs.nobody", "wrong", "");
    }

    assertThat(
            jdbc.sql(
                    "select blocked_until > now() + interval '20 seconds' from sign_in_failure where login_hash = ?")
                .param(OneTimeCodes.sha256("signs.nobody"))
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void whoever_uses_codes_needs_one() {
    long id = person("signs.codes");
    String secret = codes.newSecret();
    codes.turnOn(id, secret);
    long step =
        jdbc.sql("select floor(extract(epoch from clock_timestamp()))::bigint / 30")
            .query(Long.class)
            .single();

    assertThat(signingIn.with("signs.codes", PASSWORD, "")).isEmpty();
    assertThat(signingIn.with("signs.codes", PASSWORD, codes.codeAt(secret, step))).isPresent();
  }

  @Test
  void a_session_ends_with_the_account_and_with_the_password() {
    long id = person("signs.ends");
    SignedIn session = signingIn.with("signs.ends", PASSWORD, "").orElseThrow();
    assertThat(standing.of(session)).isPresent();

    register.setPassword(id, passwords.encode("a different password"), false);
    assertThat(standing.of(session)).isEmpty();

    SignedIn other = signingIn.with("signs.ends", "a different password", "").orElseThrow();
    register.setActive(id, false);
    assertThat(standing.of(other)).isEmpty();
    assertThat(signingIn.with("signs.ends", "a different password", "")).isEmpty();
  }

  @Test
  void the_program_itself_cannot_sign_in() {
    assertThat(register.machine().name()).isEqualTo("Alimenta");
    assertThat(signingIn.with("alimenta", "", "")).isEmpty();
  }

  private long person(String login) {
    return register.add(login, "Ktoś", Set.of(Role.EDITOR), passwords.encode(PASSWORD), false);
  }
}
