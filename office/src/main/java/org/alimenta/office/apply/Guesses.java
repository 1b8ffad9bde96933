package org.alimenta.office.apply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Slows those down who try codes. All instances of the office count together. */
@Component
class Guesses {
  private static final int FREE = 3;
  private static final int MOST = 20;
  private static final Duration LONGEST = Duration.ofSeconds(8);

  private final JdbcClient db;

  Guesses(JdbcClient db) {
    this.db = db;
  }

  /** How many wrong codes came from there in the last quarter of an hour. */
  int from(String address) {
    return db.sql(
            """
            select count(*) from online_guess
            where source = ? and at > now() - interval '15 minutes'""")
        .param(source(address))
        .query(Integer.class)
        .single();
  }

  static boolean isTooMany(int guesses) {
    return guesses >= MOST;
  }

  /** How long the next try has to wait: it doubles from half a second. */
  static Duration wait(int guesses) {
    if (guesses < FREE) {
      return Duration.ZERO;
    }
    Duration wait = Duration.ofMillis(500L << Math.min(guesses - FREE, 5));
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }

  @Transactional
  void wrong(String address) {
    db.sql("delete from online_guess where at < now() - interval '1 hour'").update();
    db.sql("insert into online_guess (source) values (?)").param(source(address)).update();
  }

  /** The address itself is nobody's business. */
  private static String source(String address) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
