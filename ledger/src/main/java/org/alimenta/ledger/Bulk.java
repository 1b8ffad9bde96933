package org.alimenta.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.alimenta.ledger.LedgerException.Reason;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Many entries at once, by {@code COPY}: all of them or none. */
final class Bulk {
  private static final String COPY =
      "copy ledger_entry (line, key, effective, cause_kind, cause_id, text, debit, credit, amount)"
          + " from stdin";
  private static final int PIECE = 1 << 16;
  private static final String UNIQUE_VIOLATION = "23505";

  private final DataSource dataSource;
  private final TransactionTemplate transaction;
  private final Entries entries;

  Bulk(DataSource dataSource, Entries entries) {
    this.dataSource = dataSource;
    this.transaction = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.entries = entries;
  }

  /** How many of them were new. */
  int post(List<Entry> all) {
    if (all.isEmpty()) {
      return 0;
    }
    Integer posted =
        transaction.execute(
            _ -> {
              Connection connection = DataSourceUtils.getConnection(dataSource);
              try {
                return post(all, connection);
              } catch (PSQLException e) {
                throw Refusals.of(new UncategorizedSQLException("Posting", COPY, e));
              } catch (SQLException e) {
                throw new UncategorizedSQLException("Posting", COPY, e);
              } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
              }
            });
    return posted == null ? 0 : posted;
  }

  /** Mostly all are new; only when the database says that they are not does anybody look. */
  private int post(List<Entry> all, Connection connection) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      copy(all, connection);
      connection.releaseSavepoint(before);
      return all.size();
    } catch (SQLException e) {
      if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw e;
      }
      connection.rollback(before);
    }
    List<Entry> fresh = fresh(all);
    if (!fresh.isEmpty()) {
      copy(fresh, connection);
    }
    return fresh.size();
  }

  private List<Entry> fresh(List<Entry> all) {
    Map<String, Entry> told = new LinkedHashMap<>();
    for (Entry entry : all) {
      Entry before = told.putIfAbsent(entry.key(), entry);
      if (before != null && !before.saysTheSameAs(entry)) {
        throw new LedgerException(
            Reason.OTHER_CONTENT,
            "Two entries with the key '"
                + entry.key()
                + "' say different things. Give each a key of its own.");
      }
    }
    Map<String, PostedEntry> known = entries.known(told.keySet());
    known.values().forEach(posted -> mustSayTheSame(told.get(posted.entry().key()), posted));
    List<Entry> fresh = new ArrayList<>(told.values());
    fresh.removeIf(entry -> known.containsKey(entry.key()));
    return fresh;
  }

  private static void mustSayTheSame(@Nullable Entry entry, PostedEntry known) {
    if (entry == null || !entry.saysTheSameAs(known.entry()) || known.reverses().isPresent()) {
      throw Entries.otherContent(known);
    }
  }

  private static void copy(List<Entry> all, Connection connection) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    try {
      StringBuilder piece = new StringBuilder(PIECE + 1000);
      for (Entry entry : all) {
        write(entry, piece);
        if (piece.length() > PIECE) {
          send(piece, copy);
        }
      }
      send(piece, copy);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void send(StringBuilder piece, CopyIn copy) throws SQLException {
    byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    piece.setLength(0);
  }

  private static void write(Entry entry, StringBuilder out) {
    int number = 0;
    for (Line line : Line.of(entry.postings())) {
      out.append(++number).append('\t');
      text(entry.key(), out);
      out.append(entry.effective()).append('\t');
      text(entry.cause().kind(), out);
      text(entry.cause().id(), out);
      text(entry.text(), out);
      text(line.debit(), out);
      text(line.credit(), out);
      out.append(line.amount()).append('\n');
    }
  }

  private static void text(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    out.append('\t');
  }
}
