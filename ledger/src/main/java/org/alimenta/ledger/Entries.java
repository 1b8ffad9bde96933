package org.alimenta.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.alimenta.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Entries, of one line written one by one, and read. */
final class Entries {
  private static final String SELECT =
      "select number - line + 1 as entry, key, effective, recorded, cause_kind, cause_id, text,"
          + " reverses, debit, credit, amount from ledger_entry where ";
  private static final String OF_NUMBER =
      SELECT + "number between ? and ? + 999 and number - line + 1 = ? order by number";

  private final JdbcClient jdbc;

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The entry as it stands in the ledger, new or known. */
  PostedEntry postLine(Draft draft) {
    PostedEntry posted = insert(draft);
    return posted != null ? posted : draft.mustSayTheSameAs(find(draft.key()).orElseThrow());
  }

  private @Nullable PostedEntry insert(Draft draft) {
    Entry entry = draft.entry();
    Line line = draft.lines().getFirst();
    Long reverses = draft.reverses().isPresent() ? draft.reverses().getAsLong() : null;
    try {
      return jdbc.sql("select ledger_post(?, ?, ?, ?, ?, ?, ?, ?, ?), now()")
          .param(entry.key())
          .param(entry.effective())
          .param(entry.cause().kind())
          .param(entry.cause().id())
          .param(entry.text())
          .param(new SqlParameterValue(Types.BIGINT, reverses))
          .param(line.debit())
          .param(line.credit())
          .param(line.amount())
          .query((row, n) -> posted(row, draft))
          .list()
          .getFirst();
    } catch (DuplicateKeyException e) {
      throw draft.reverses().isPresent() ? reversedBefore(draft.reverses().getAsLong(), e) : e;
    } catch (RuntimeException e) {
      throw Refusals.of(e);
    }
  }

  private static @Nullable PostedEntry posted(ResultSet row, Draft draft) throws SQLException {
    long number = row.getLong(1);
    return row.wasNull()
        ? null
        : new PostedEntry(number, instant(row, "now"), draft.entry(), draft.reverses());
  }

  static LedgerException reversedBefore(long number, Throwable cause) {
    return new LedgerException(
        Reason.REVERSAL,
        "The entry "
            + EntryNumber.text(number)
            + " was reversed before. An entry is reversed once.",
        cause);
  }

  /** An entry that mirrors another, line by line. */
  Draft reversal(long number, String key, LocalDate effective, Cause cause, String text) {
    List<Row> rows = rows(OF_NUMBER, number, number, number);
    if (rows.isEmpty()) {
      throw new LedgerException(
          Reason.REVERSAL,
          "There is no entry " + EntryNumber.text(number) + " to reverse. Check its number.");
    }
    List<Line> mirrored =
        rows.stream()
            .map(Row::line)
            .map(line -> new Line(line.credit(), line.debit(), line.amount()))
            .toList();
    Entry entry = new Entry(key, effective, cause, text, Line.postings(mirrored));
    return new Draft(entry, mirrored, OptionalLong.of(number));
  }

  Optional<PostedEntry> find(String key) {
    return entries(rows(SELECT + "key = ? order by number", key)).stream().findFirst();
  }

  Optional<PostedEntry> find(long number) {
    return entries(rows(OF_NUMBER, number, number, number)).stream().findFirst();
  }

  List<PostedEntry> of(Cause cause) {
    String sql = SELECT + "cause_kind = ? and cause_id = ? order by recorded, number";
    return entries(rows(sql, cause.kind(), cause.id()));
  }

  /** Those of the keys that are in the ledger. */
  Map<String, PostedEntry> known(Collection<String> keys) {
    Map<String, PostedEntry> known = new LinkedHashMap<>();
    Object array = keys.toArray(String[]::new);
    entries(rows(SELECT + "key = any(?) order by number", array))
        .forEach(posted -> known.put(posted.entry().key(), posted));
    return known;
  }

  private List<Row> rows(String sql, Object... values) {
    StatementSpec statement = jdbc.sql(sql);
    for (Object value : values) {
      statement = statement.param(value);
    }
    return statement.query((row, n) -> row(row)).list();
  }

  private static List<PostedEntry> entries(List<Row> rows) {
    List<PostedEntry> entries = new ArrayList<>();
    for (int i = 0, next; i < rows.size(); i = next) {
      Row first = rows.get(i);
      next = i + 1;
      while (next < rows.size() && rows.get(next).entry() == first.entry()) {
        next++;
      }
      entries.add(first.posted(rows.subList(i, next).stream().map(Row::line).toList()));
    }
    return entries;
  }

  private static Row row(ResultSet row) throws SQLException {
    long reverses = row.getLong("reverses");
    return new Row(
        row.getLong("entry"),
        row.getString("key"),
        row.getObject("effective", LocalDate.class),
        instant(row, "recorded"),
        new Cause(row.getString("cause_kind"), row.getString("cause_id")),
        row.getString("text"),
        reverses == 0 ? OptionalLong.empty() : OptionalLong.of(reverses),
        new Line(row.getString("debit"), row.getString("credit"), row.getLong("amount")));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private record Row(
      long entry,
      String key,
      LocalDate effective,
      Instant recorded,
      Cause cause,
      String text,
      OptionalLong reverses,
      Line line) {

    PostedEntry posted(List<Line> lines) {
      Entry said = new Entry(key, effective, cause, text, Line.postings(lines));
      return new PostedEntry(entry, recorded, said, reverses);
    }
  }
}
