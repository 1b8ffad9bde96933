package org.alimenta.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements of accounts. */
final class Statements {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
  private static final Instant FIRST_INSTANT = Instant.parse("1990-01-01T00:00:00Z");

  /** What came earlier is one row, which stands first. */
  private static final String SQL =
      """
      with moved as (
        select number - line + 1 as entry, effective, recorded, text, cause_kind, cause_id, amount as debit, 0 as credit
          from ledger_entry where debit = :account and effective <= :effective and recorded <= :recorded
        union all
        select number - line + 1, effective, recorded, text, cause_kind, cause_id, 0, amount
          from ledger_entry where credit = :account and effective <= :effective and recorded <= :recorded)
      select 0 as entry, null::date as effective, null::timestamptz as recorded, '' as text,
          '' as cause_kind, '' as cause_id,
          coalesce(sum(debit), 0)::bigint as debit, coalesce(sum(credit), 0)::bigint as credit, true as earlier
        from moved where %1$s
      union all
      (select entry, effective, recorded, text, cause_kind, cause_id,
          sum(debit)::bigint, sum(credit)::bigint, false
        from moved where not (%1$s)
        group by 1, 2, 3, 4, 5, 6
        order by %2$s)
      """;

  private final JdbcClient jdbc;

  Statements(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Effective from the first to the last day, as recorded up to an instant. */
  Statement byEffective(Account account, LocalDate from, AsOf until) {
    return read(account, "effective < :from", "effective, entry", from, FIRST_INSTANT, until);
  }

  /** Recorded after the first instant and up to the last, whatever the effective date. */
  Statement byRecorded(Account account, Instant after, Instant until) {
    AsOf asOf = AsOf.recorded(until);
    return read(account, "recorded <= :after", "recorded, entry", FIRST_DAY, after, asOf);
  }

  private Statement read(
      Account account, String before, String order, LocalDate from, Instant after, AsOf until) {
    List<Statement.Row> all = new ArrayList<>();
    long[] balance = {0, 0};
    jdbc.sql(SQL.formatted(before, order))
        .param("account", account.code())
        .param("effective", until.effective())
        .param("recorded", utc(until.recorded()))
        .param("from", from)
        .param("after", utc(after))
        .query(
            row -> {
              balance[1] += row.getLong("debit") - row.getLong("credit");
              if (row.getBoolean("earlier")) {
                balance[0] = balance[1];
              } else {
                all.add(row(row, balance[1]));
              }
            });
    return new Statement(account, balance[0], List.copyOf(all), balance[1]);
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Statement.Row row(ResultSet row, long balance) throws SQLException {
    return new Statement.Row(
        row.getLong("entry"),
        row.getObject("effective", LocalDate.class),
        Entries.instant(row, "recorded"),
        row.getString("text"),
        new Cause(row.getString("cause_kind"), row.getString("cause_id")),
        row.getLong("debit"),
        row.getLong("credit"),
        balance);
  }
}
