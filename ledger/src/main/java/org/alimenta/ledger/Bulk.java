package org.alimenta.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.alimenta.ledger.LedgerException.Reason;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** Many lines at once, by {@code COPY}: all of them or none. */
final class Bulk {
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
  int post(List<Draft> all) {
    if (all.isEmpty()) {
      return 0;
    }
    Integer posted =
        transaction.execute(
            _ -> {
              Connection connection = DataSourceUtils.getConnection(dataSource);
              try {
                return post(all, connection);
              } catch (SQLException e) {
                throw Refusals.of(new UncategorizedSQLException("Posting", CopyText.COPY, e));
              } finally {
                DataSourceUtils.releaseConnection(connection, dataSource);
              }
            });
    return posted == null ? 0 : posted;
  }

  /** Mostly all are new; only when the database says that they are not does anybody look. */
  private int post(List<Draft> all, Connection connection) throws SQLException {
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
    List<Draft> fresh = fresh(all);
    if (!fresh.isEmpty()) {
      copy(fresh, connection);
    }
    return fresh.size();
  }

  private List<Draft> fresh(List<Draft> all) {
    Map<String, Draft> told = new LinkedHashMap<>();
    for (Draft draft : all) {
      Draft before = told.putIfAbsent(draft.key(), draft);
      if (before != null && !before.entry().saysTheSameAs(draft.entry())) {
        throw new LedgerException(
            Reason.OTHER_CONTENT,
            "Two entries with the key '"
                + draft.key()
                + "' say different things. Give each a key of its own.");
      }
    }
    Map<String, PostedEntry> known = entries.known(told.keySet());
    List<Draft> fresh = new ArrayList<>();
    for (Draft draft : told.values()) {
      PostedEntry posted = known.get(draft.key());
      if (posted == null) {
        fresh.add(draft);
      } else {
        draft.mustSayTheSameAs(posted);
      }
    }
    return fresh;
  }

  private static void copy(List<Draft> all, Connection connection) throws SQLException {
    CopyText text = takeJournal(connection);
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(CopyText.COPY);
    try {
      for (Draft draft : all) {
        text.add(draft);
        if (text.isFull()) {
          send(text, copy);
        }
      }
      send(text, copy);
      copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static CopyText takeJournal(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select head, recorded from ledger_take_journal()")) {
      row.next();
      return new CopyText(row.getString("head"), row.getString("recorded"));
    }
  }

  private static void send(CopyText text, CopyIn copy) throws SQLException {
    byte[] bytes = text.take();
    copy.writeToCopy(bytes, 0, bytes.length);
  }
}
