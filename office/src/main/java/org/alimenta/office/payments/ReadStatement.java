package org.alimenta.office.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank statement that was read.
 *
 * @param number the bank's name of it
 * @param continues whether its opening balance is the closing balance of the one before it; also
 *     true for the first one
 * @param lines those that somebody has to look at, and of the others the first
 */
public record ReadStatement(
    long id,
    String number,
    LocalDate openingDay,
    long openingGrosze,
    LocalDate closingDay,
    long closingGrosze,
    Instant readAt,
    boolean continues,
    List<Count> counts,
    List<Line> lines) {

  public ReadStatement {
    counts = List.copyOf(counts);
    lines = List.copyOf(lines);
  }

  /** How many lines said the same, and what they come to in grosze; what went out is negative. */
  public record Count(LineOutcome outcome, int lines, long grosze) {}

  /**
   * One movement on the account.
   *
   * @param grosze what came in; negative for what went out
   * @param reference our name of the payment, or null
   * @param caseId the case of the payment, or null
   */
  public record Line(
      int line,
      long grosze,
      LocalDate bookingDay,
      LineOutcome outcome,
      @Nullable String reference,
      @Nullable String returnReason,
      @Nullable Long caseId,
      @Nullable String caseNumber,
      @Nullable String counterparty,
      String title) {}
}
