package org.alimenta.office.site.family;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.alimenta.office.site.Code;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps families for whoever has their code, and for nobody else: the key follows from the code, of
 * which only a hash is stored.
 */
@Repository
class KeptFamilies {
  private static final String PURPOSE = "family";
  private static final String KEY = "family key";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient db;
  private final JsonMapper json;
  private final int days;

  KeptFamilies(JdbcClient db, JsonMapper json, @Value("${alimenta.family.days:30}") int days) {
    this.db = db;
    this.json = json;
    this.days = days;
  }

  int days() {
    return days;
  }

  @Transactional
  Code keep(Snapshot snapshot) {
    db.sql("delete from kept_family where expires_at <= now()").update();
    Code code = Code.random();
    db.sql(
            """
            insert into kept_family (code_hash, content, expires_at)
            values (?, ?, now() + make_interval(days => ?))""")
        .param(code.hash(PURPOSE))
        .param(locked(code, json.writeValueAsBytes(snapshot)))
        .param(days)
        .update();
    return code;
  }

  Optional<Snapshot> open(Code code) {
    return db.sql("select content from kept_family where code_hash = ? and expires_at > now()")
        .param(code.hash(PURPOSE))
        .query((row, _) -> row.getBytes("content"))
        .optional()
        .map(content -> json.readValue(unlocked(code, content), Snapshot.class));
  }

  private static byte[] locked(Code code, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] content = crypt(Cipher.ENCRYPT_MODE, code, nonce, plain);
    byte[] all = Arrays.copyOf(nonce, nonce.length + content.length);
    System.arraycopy(content, 0, all, nonce.length, content.length);
    return all;
  }

  private static byte[] unlocked(Code code, byte[] all) {
    byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
    return crypt(
        Cipher.DECRYPT_MODE, code, nonce, Arrays.copyOfRange(all, NONCE_BYTES, all.length));
  }

  private static byte[] crypt(int mode, Code code, byte[] nonce, byte[] content) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(
          mode, new SecretKeySpec(code.digest(KEY), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("What was kept cannot be read.", e);
    }
  }
}
