package org.alimenta.ledger;

import java.sql.SQLException;
import org.alimenta.ledger.LedgerException.Reason;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database says when it refuses, as an exception of the ledger. */
final class Refusals {
  private Refusals() {}

  /**
   * A refusal of the ledger itself or of one of its constraints; anything else comes back as it
   * was.
   */
  static RuntimeException of(RuntimeException fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof PSQLException said && isRefusal(said)) {
        return of(said);
      }
    }
    return fault;
  }

  private static boolean isRefusal(SQLException said) {
    String state = String.valueOf(said.getSQLState());
    return state.startsWith("LG") || state.startsWith("23") || state.startsWith("22");
  }

  static LedgerException of(PSQLException said) {
    ServerErrorMessage message = said.getServerErrorMessage();
    String words = message == null ? said.getMessage() : message.getMessage();
    Reason reason =
        switch (String.valueOf(said.getSQLState())) {
          case "LG000" -> Reason.KEPT;
          case "LG001" -> Reason.CLOSED_MONTH;
          case "LG002" -> Reason.ACCOUNT;
          case "LG004" -> Reason.REVERSAL;
          default -> Reason.MALFORMED;
        };
    return new LedgerException(reason, String.valueOf(words), said);
  }
}
