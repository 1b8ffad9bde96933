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

/** Entries, written one by one and read. */
final class Entries {
  private static final String INSERT =
      "insert into ledger_entry"
          + " (line, key, effective, cause_kind, cause_id, text, reverses, debit, credit, amount)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String ONE_MORE = ", (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UNLESS_KNOWN =
      " on conflict (key, line) do nothing returning entry, recorded";
  private static final String SELECT =
      "select entry, line, key, effective, recorded, cause_kind, cause_id, text, reverses,"
          + " debit, credit, amount from ledger_entry where ";

  private final JdbcClient jdbc;

  Entries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  PostedEntry post(Entry entry) {
    return post(entry, Line.of(entry.postings()), null);
  }

  /** Takes an entry back by one that mirrors it. */
  PostedEntry reverse(long number, String key, LocalDate effective, Cause cause, String text) {
    List<Row> rows = rows(SELECT + "entry = ? order by line", number);
    if (rows.isEmpty()) {
      throw new LedgerException(
          Reason.REVERSAL, "There is no entry " + number + " to reverse. Check its number.");
    }
    List<Line> mirrored =
        rows.stream()
            .map(Row::move)
            .map(line -> new Line(line.credit(), line.debit(), line.amount()))
            .toList();
    Entry entry = new Entry(key, effective, cause, text, Line.postings(mirrored));
    return post(entry, mirrored, number);
  }

  private PostedEntry post(Entry entry, List<Line> lines, @Nullable Long reverses) {
    // With several lines, a partial conflict would be an error in place of "known".
    Optional<PostedEntry> known = lines.size() == 1 ? Optional.empty() : find(entry.key());
    if (known.isEmpty()) {
      Optional<PostedEntry> posted = insert(entry, lines, reverses);
      if (posted.isPresent()) {
        return posted.get();
      }
      known = find(entry.key());
    }
    return mustSayTheSame(entry, reverses, known.orElseThrow());
  }

  private Optional<PostedEntry> insert(Entry entry, List<Line> lines, @Nullable Long reverses) {
    StatementSpec insert = jdbc.sql(INSERT + ONE_MORE.repeat(lines.size() - 1) + UNLESS_KNOWN);
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      insert =
          insert
              .param(i + 1)
              .param(entry.key())
              .param(entry.effective())
              .param(entry.cause().kind())
              .param(entry.cause().id())
              .param(entry.text())
              .param(new SqlParameterValue(Types.BIGINT, reverses))
              .param(line.debit())
              .param(line.credit())
              .param(line.amount());
    }
    try {
      return insert
          .query(
              (row, n) ->
                  new PostedEntry(
                      row.getLong(1), instant(row, "recorded"), entry, optional(reverses)))
          .list()
          .stream()
          .findFirst();
    } catch (DuplicateKeyException e) {
      throw new LedgerException(
          Reason.REVERSAL,
          "The entry " + reverses + " was reversed before. An entry is reversed once.",
          e);
    } catch (RuntimeException e) {
      throw Refusals.of(e);
    }
  }

  private static OptionalLong optional(@Nullable Long number) {
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  private static PostedEntry mustSayTheSame(
      Entry entry, @Nullable Long reverses, PostedEntry known) {
    if (!entry.saysTheSameAs(known.entry()) || !known.reverses().equals(optional(reverses))) {
      throw otherContent(known);
    }
    return known;
  }

  static LedgerException otherContent(PostedEntry known) {
    return new LedgerException(
        Reason.OTHER_CONTENT,
        "The key '"
            + known.entry().key()
            + "' stands for entry "
            + known.number()
            + ", which says something else. Give the new entry a key of its own.");
  }

  Optional<PostedEntry> find(String key) {
    return entries(rows(SELECT + "key = ? order by entry, line", key)).stream().findFirst();
  }

  Optional<PostedEntry> find(long number) {
    return entries(rows(SELECT + "entry = ? order by line", number)).stream().findFirst();
  }

  List<PostedEntry> of(Cause cause) {
    return entries(
        rows(
            SELECT + "cause_kind = ? and cause_id = ? order by entry, line",
            cause.kind(),
            cause.id()));
  }

  /** Those of the keys that are in the ledger. */
  Map<String, PostedEntry> known(Collection<String> keys) {
    Map<String, PostedEntry> known = new LinkedHashMap<>();
    Object array = keys.toArray(String[]::new);
    entries(rows(SELECT + "key = any(?) order by entry, line", array))
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
      entries.add(first.posted(rows.subList(i, next).stream().map(Row::move).toList()));
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
      Line move) {

    PostedEntry posted(List<Line> lines) {
      return new PostedEntry(
          entry, recorded, new Entry(key, effective, cause, text, Line.postings(lines)), reverses);
    }
  }
}
