package org.alimenta.office.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Codes of a telephone (RFC 6238: six digits, thirty seconds) and codes on paper. Each works once,
 * whichever instance of the program is asked.
 */
@Component
class OneTimeCodes {

  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_CODES = 10;
  private static final int RECOVERY_LENGTH = 10;
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
  private static final long STEP_SECONDS = 30;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();
  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();

  OneTimeCodes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A new secret, in Base32 as telephones take it. */
  String newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    return Base32.encode(secret);
  }

  /** What the picture for the telephone says. */
  static String address(String secret, String login) {
    return "otpauth://totp/Alimenta:" + login + "?secret=" + secret + "&issuer=Alimenta";
  }

  /** Whether the code fits the secret now; nothing is remembered. */
  boolean fits(String secret, String code) {
    return stepOf(secret, code) >= 0;
  }

  /** Whether a person may come in with this code, which is then used up. */
  boolean spend(StaffAccount account, String typed) {
    String secret = account.codeSecret();
    if (secret == null) {
      return false;
    }
    String code = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    long step = stepOf(secret, code);
    return step >= 0 ? spendStep(account, step) : spendRecovery(account, code);
  }

  private boolean spendStep(StaffAccount account, long step) {
    return jdbc.sql(
                """
                update staff set code_last_step = :step
                where id = :id and coalesce(code_last_step, 0) < :step
                """)
            .param("step", step)
            .param("id", account.staff().id())
            .update()
        == 1;
  }

  private boolean spendRecovery(StaffAccount account, String code) {
    return jdbc.sql(
                """
                update recovery_code set used_at = now()
                where staff_id = :id and hash = :hash and used_at is null
                """)
            .param("id", account.staff().id())
            .param("hash", hash(account.staff().id(), code))
            .update()
        == 1;
  }

  /** The step of time that the code belongs to, one to either side of now; -1 for none. */
  private long stepOf(String secret, String code) {
    if (!code.matches("\\d{6}")) {
      return -1;
    }
    // The time of the database: the office's clock may stand still on a business day.
    long seconds =
        jdbc.sql("select floor(extract(epoch from clock_timestamp()))::bigint")
            .query(Long.class)
            .single();
    long now = seconds / STEP_SECONDS;
    for (long step = now - 1; step <= now + 1; step++) {
      if (same(codeAt(secret, step), code)) {
        return step;
      }
    }
    return -1;
  }

  /** The code of a step of time; for the tests, which are their own telephone. */
  String codeAt(String secret, long step) {
    try {
      return generator.generateOneTimePasswordString(
          new SecretKeySpec(Base32.decode(secret), generator.getAlgorithm()),
          Instant.ofEpochSecond(step * STEP_SECONDS),
          Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException("A secret of one-time codes is broken", e);
    }
  }

  /**
   * Turns codes on: from now on signing in needs one.
   *
   * @return codes for paper, told this once
   */
  @Transactional
  List<String> turnOn(long staff, String secret) {
    jdbc.sql("update staff set code_secret = :secret, code_last_step = null where id = :id")
        .param("secret", secret)
        .param("id", staff)
        .update();
    return newRecoveryCodes(staff);
  }

  @Transactional
  void turnOff(long staff) {
    jdbc.sql("update staff set code_secret = null, code_last_step = null where id = :id")
        .param("id", staff)
        .update();
    jdbc.sql("delete from recovery_code where staff_id = :id").param("id", staff).update();
  }

  private List<String> newRecoveryCodes(long staff) {
    jdbc.sql("delete from recovery_code where staff_id = :id").param("id", staff).update();
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String code = word(RECOVERY_LENGTH);
      jdbc.sql("insert into recovery_code (staff_id, hash) values (:id, :hash)")
          .param("id", staff)
          .param("hash", hash(staff, code))
          .update();
      codes.add(code.substring(0, RECOVERY_LENGTH / 2) + "-" + code.substring(RECOVERY_LENGTH / 2));
    }
    return codes;
  }

  int recoveryCodesLeft(long staff) {
    return jdbc.sql("select count(*) from recovery_code where staff_id = :id and used_at is null")
        .param("id", staff)
        .query(Integer.class)
        .single();
  }

  /** Letters and digits that nobody mixes up. */
  String word(int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return word.toString();
  }

  private static String hash(long staff, String code) {
    return sha256(staff + ":" + code);
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
