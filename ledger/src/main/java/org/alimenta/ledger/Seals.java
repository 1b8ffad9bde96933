package org.alimenta.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals: made, found, and checked. */
final class Seals {
  /** Finds the last line of each journal by the index alone: the end of one leads to the next. */
  private static final String HEADS =
      """
      with recursive head (number) as (
        (select number from ledger_entry order by number desc limit 1)
        union all
        select (select e.number from ledger_entry e
          where e.number < head.number / 1000000000000 * 1000000000000 order by e.number desc limit 1)
        from head where head.number is not null)
      select coalesce(string_agg(e.number || ' ' || encode(e.hash, 'hex'), E'\\n' order by e.number), '') as heads,
        coalesce(sum(e.number % 1000000000000), 0)::bigint as lines,
        ledger_now() as recorded
      from head join ledger_entry e on e.number = head.number
      """;

  private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(1279542867, 0)::text";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Seals(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /** A new seal, or the last one when nothing was posted since. */
  Seal make(String by, boolean evenIfNothingIsNew) {
    return Transactions.in(
        transaction,
        () -> {
          jdbc.sql(ONE_AT_A_TIME).query(String.class).single();
          Optional<Row> last = lastRow();
          Row next = jdbc.sql(HEADS).query((row, n) -> next(row, by, last)).single();
          if (!evenIfNothingIsNew && last.isPresent() && last.get().heads().equals(next.heads())) {
            return last.get().seal();
          }
          insert(next);
          return lastRow().orElseThrow().seal();
        });
  }

  private static Row next(ResultSet row, String by, Optional<Row> last) throws SQLException {
    String before = last.map(seal -> seal.seal().hash()).orElse(Chain.START);
    long number = last.map(seal -> seal.seal().number()).orElse(0L) + 1;
    String recorded = row.getString("recorded");
    String heads = row.getString("heads");
    long lines = row.getLong("lines");
    String hash = hash(before, number, recorded, by, lines, heads);
    return new Row(new Seal(number, Instant.EPOCH, by, lines, hash), recorded, heads);
  }

  static String hash(
      String before, long number, String recorded, String by, long lines, String heads) {
    String said =
        String.join(
            "\n", before, String.valueOf(number), recorded, by, String.valueOf(lines), heads);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("Every JDK has SHA-256", e);
    }
  }

  private void insert(Row row) {
    jdbc.sql(
            "insert into ledger_seal (number, sealed_by, lines, heads, hash) values (?, ?, ?, ?, ?)")
        .params(
            row.seal().number(),
            row.seal().sealedBy(),
            row.seal().lines(),
            row.heads(),
            row.seal().hash())
        .update();
  }

  Optional<Seal> last() {
    return lastRow().map(Row::seal);
  }

  Optional<Seal> withHash(String hash) {
    return jdbc.sql(select("where hash = ?"))
        .param(hash)
        .query((row, n) -> row(row).seal())
        .optional();
  }

  Seal number(long number) {
    return jdbc.sql(select("where number = ?"))
        .param(number)
        .query((row, n) -> row(row).seal())
        .single();
  }

  private Optional<Row> lastRow() {
    return jdbc.sql(select("order by number desc limit 1")).query((row, n) -> row(row)).optional();
  }

  List<Row> all() {
    return jdbc.sql(select("order by number")).query((row, n) -> row(row)).list();
  }

  private static String select(String which) {
    return "select number, recorded, sealed_by, lines, heads, hash,"
        + " to_char(recorded at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as recorded_text"
        + " from ledger_seal "
        + which;
  }

  private static Row row(ResultSet row) throws SQLException {
    Seal seal =
        new Seal(
            row.getLong("number"),
            Entries.instant(row, "recorded"),
            row.getString("sealed_by"),
            row.getLong("lines"),
            row.getString("hash"));
    return new Row(seal, row.getString("recorded_text"), row.getString("heads"));
  }

  /**
   * A seal with what it is made of.
   *
   * @param heads the number of the last line of each journal, and its hash
   */
  record Row(Seal seal, String recorded, String heads) {

    boolean followsHash(String before) {
      return seal.hash()
          .equals(hash(before, seal.number(), recorded, seal.sealedBy(), seal.lines(), heads));
    }
  }
}
