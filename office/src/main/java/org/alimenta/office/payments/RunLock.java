package org.alimenta.office.payments;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds a run, so that no other instance of the program works on it. The database lets go by itself
 * when the program or its connection dies.
 */
final class RunLock implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunLock.class);

  /** Tells these locks from others in the database. */
  private static final int SPACE = 0x70617952;

  private final Connection connection;
  private final long run;

  private RunLock(Connection connection, long run) {
    this.connection = connection;
    this.run = run;
  }

  /** Nothing when somebody else holds the run. */
  static Optional<RunLock> tryToTake(DataSource dataSource, long run) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      if (ask(connection, "select pg_try_advisory_lock(?, ?)", run)) {
        return Optional.of(new RunLock(connection, run));
      }
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    connection.close();
    return Optional.empty();
  }

  private static boolean ask(Connection connection, String question, long run) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setInt(1, SPACE);
      statement.setInt(2, Math.toIntExact(run));
      try (ResultSet answer = statement.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  @Override
  public void close() {
    try (connection) {
      ask(connection, "select pg_advisory_unlock(?, ?)", run);
    } catch (SQLException e) {
      // The connection is gone, and the lock with it.
      LOG.debug("Payment run {}: its lock went with the connection", run, e);
    }
  }
}
