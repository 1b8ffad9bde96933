package org.alimenta.office.payments;

import java.time.Instant;
import org.alimenta.bank.UnreadableStatement;
import org.jspecify.annotations.Nullable;

/** A file of the bank was not taken; nothing was changed. */
public final class StatementProblem extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** What is wrong. */
  public enum Kind {
    /** The file was read before: see {@link #before()} and {@link #readAt()}. */
    SAME_FILE,
    /** Another file brought a statement of this number before: see {@link #number()}. */
    SAME_NUMBER,
    /** It is of another account than the office's. */
    OTHER_ACCOUNT,
    /** It cannot be read: see {@link #unreadable()}. */
    UNREADABLE,
    /** The role does not allow it. */
    ROLE
  }

  private final Kind kind;
  private final String number;
  private final long before;
  private final @Nullable Instant readAt;
  private final transient @Nullable UnreadableStatement unreadable;

  private StatementProblem(
      Kind kind,
      String number,
      long before,
      @Nullable Instant readAt,
      @Nullable UnreadableStatement unreadable) {
    super("Bank statement refused: " + kind, unreadable);
    this.kind = kind;
    this.number = number;
    this.before = before;
    this.readAt = readAt;
    this.unreadable = unreadable;
  }

  static StatementProblem of(Kind kind) {
    return new StatementProblem(kind, "", 0, null, null);
  }

  static StatementProblem unreadable(UnreadableStatement why) {
    return new StatementProblem(Kind.UNREADABLE, "", 0, null, why);
  }

  static StatementProblem known(Kind kind, String number, long before, Instant readAt) {
    return new StatementProblem(kind, number, before, readAt, null);
  }

  public Kind kind() {
    return kind;
  }

  /** The bank's name of the statement; empty when that is not the problem. */
  public String number() {
    return number;
  }

  /** The statement that was read before; 0 when that is not the problem. */
  public long before() {
    return before;
  }

  public @Nullable Instant readAt() {
    return readAt;
  }

  public @Nullable UnreadableStatement unreadable() {
    return unreadable;
  }
}
