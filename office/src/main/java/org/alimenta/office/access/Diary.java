package org.alimenta.office.access;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who did what, when, to which case, and why. Lines are only ever added; the database refuses to
 * change or delete one.
 *
 * <p>A line written inside a transaction stands or falls with it: a change that did not happen is
 * not told.
 *
 * <p>{@code what} is a short word of the program, such as {@code case.page}, {@code
 * decision.signed}; never personal data. The audit page looks its words up under {@code
 * diary.what.} followed by it and shows it as it is where there are none.
 */
@Component
public class Diary {

  /** What kind of thing a line tells. */
  public enum Kind {
    READ,
    CHANGE,
    DENIED,
    SIGN_IN;

    /** The key of its words. */
    public String message() {
      return "diary.kind." + name();
    }
  }

  private final JdbcClient jdbc;

  Diary(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody saw a case or a part of it. */
  public void read(Staff by, long caseId, String what, Purpose purpose) {
    write(Kind.READ, by.id(), caseId, what, purpose);
  }

  /** Somebody changed a case. */
  public void change(Staff by, long caseId, String what, Purpose purpose) {
    write(Kind.CHANGE, by.id(), caseId, what, purpose);
  }

  /** Somebody changed what belongs to no single case, such as a payment run or a setting. */
  public void change(Staff by, String what, Purpose purpose) {
    write(Kind.CHANGE, by.id(), null, what, purpose);
  }

  /** Somebody read what belongs to no single case, such as a list or a report. */
  public void read(Staff by, String what, Purpose purpose) {
    write(Kind.READ, by.id(), null, what, purpose);
  }

  /** Somebody asked for what their roles do not allow. */
  public void denied(Staff by, String what) {
    write(Kind.DENIED, by.id(), null, what, null);
  }

  /** Somebody signed in or out, or tried to. */
  void signIn(@Nullable Long staff, String what) {
    write(Kind.SIGN_IN, staff, null, what, null);
  }

  private void write(
      Kind kind,
      @Nullable Long staff,
      @Nullable Long caseId,
      String what,
      @Nullable Purpose purpose) {
    jdbc.sql(
            """
            insert into diary (staff_id, case_id, kind, what, purpose)
            values (:staff, :case, :kind, :what, :purpose)
            """)
        .param("staff", staff)
        .param("case", caseId)
        .param("kind", kind.name())
        .param("what", what)
        .param("purpose", purpose == null ? null : purpose.name())
        .update();
  }
}
