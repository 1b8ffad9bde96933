package org.alimenta.office.access;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows guessing down: after five failures in a row a name is blocked for half a minute, then for
 * twice as long each time, at most for a quarter of an hour. Names that nobody has are treated
 * alike, and all instances of the program count together.
 */
@Component
class Attempts {

  private final JdbcClient jdbc;

  Attempts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Counts an attempt before its outcome is known, so that many at once gain nothing.
   *
   * @return whether it may go on; a blocked one neither counts nor prolongs the block
   */
  boolean begin(String login) {
    return jdbc.sql(
            """
            insert into sign_in_failure (login_hash, failures, blocked_until)
            values (:login, 1, now())
            on conflict (login_hash) do update set
              failures = case
                when sign_in_failure.blocked_until > now() then sign_in_failure.failures
                when sign_in_failure.blocked_until < now() - interval '1 day' then 1
                else least(sign_in_failure.failures + 1, 1000) end,
              blocked_until = case
                when sign_in_failure.blocked_until > now() then sign_in_failure.blocked_until
                when sign_in_failure.blocked_until < now() - interval '1 day'
                  or sign_in_failure.failures < 4 then now()
                else now() + least(interval '15 minutes',
                  interval '30 seconds' * power(2, least(sign_in_failure.failures - 4, 10))) end
            returning old.blocked_until is null or old.blocked_until <= now()
            """)
        .param("login", key(login))
        .query(Boolean.class)
        .single();
  }

  /** Somebody came in: the failures before are forgotten. */
  void succeeded(String login) {
    jdbc.sql("delete from sign_in_failure where login_hash = :login")
        .param("login", key(login))
        .update();
  }

  private static String key(String login) {
    return OneTimeCodes.sha256(login.strip().toLowerCase(Locale.ROOT));
  }
}
