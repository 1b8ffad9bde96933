package org.alimenta.office.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.alimenta.office.access.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must do. */
@Component
public class Tasks {

  private final JdbcClient db;

  Tasks(JdbcClient db) {
    this.db = db;
  }

  /**
   * A task that is not done.
   *
   * @param kind the key of its words
   * @param subject what it speaks of, or null
   * @param due the last day for it, or null
   */
  public record Task(
      long id,
      @Nullable Long caseId,
      String kind,
      @Nullable String subject,
      @Nullable LocalDate due,
      Instant since) {}

  /** Makes a task; one of the same kind about the same subject that waits already is enough. */
  @Transactional
  public void make(
      @Nullable Long caseId, String kind, @Nullable String subject, @Nullable LocalDate due) {
    db.sql(
            """
            insert into task (case_id, kind, subject, due) values (?, ?, ?, ?)
            on conflict do nothing""")
        .param(caseId)
        .param(kind)
        .param(subject)
        .param(due)
        .update();
  }

  /** Open tasks, those due first first. */
  public List<Task> open(int most) {
    return db.sql(
            """
            select id, case_id, kind, subject, due, created_at from task where done_at is null
            order by due nulls last, id limit ?""")
        .param(most)
        .query((row, _) -> task(row))
        .list();
  }

  public List<Task> openOf(long caseId) {
    return db.sql(
            """
            select id, case_id, kind, subject, due, created_at from task
            where done_at is null and case_id = ? order by due nulls last, id""")
        .param(caseId)
        .query((row, _) -> task(row))
        .list();
  }

  private static Task task(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Task(
        row.getLong("id"),
        row.getObject("case_id", Long.class),
        row.getString("kind"),
        row.getString("subject"),
        row.getObject("due", LocalDate.class),
        row.getObject("created_at", OffsetDateTime.class).toInstant());
  }

  /** What waits of this kind about this subject is done. */
  @Transactional
  public void finish(String kind, String subject, String outcome, @Nullable Staff by) {
    db.sql(
            """
            update task set done_at = now(), done_by = ?, outcome = ?
            where kind = ? and subject = ? and done_at is null""")
        .param(Staff.idOf(by))
        .param(outcome)
        .param(kind)
        .param(subject)
        .update();
  }

  /** Whatever waits in a case of these kinds is done. */
  @Transactional
  public void finishAll(long caseId, List<String> kinds, String outcome, @Nullable Staff by) {
    db.sql(
            """
            update task set done_at = now(), done_by = ?, outcome = ?
            where case_id = ? and kind = any(?) and done_at is null""")
        .param(Staff.idOf(by))
        .param(outcome)
        .param(caseId)
        .param(kinds.toArray(String[]::new))
        .update();
  }

  /**
   * A task is done.
   *
   * @param outcome what came of it, in a few words
   * @return false when somebody did it before
   */
  @Transactional
  public boolean done(long id, String outcome, @Nullable Staff by) {
    return db.sql(
                """
                update task set done_at = now(), done_by = ?, outcome = ?
                where id = ? and done_at is null""")
            .param(Staff.idOf(by))
            .param(outcome)
            .param(id)
            .update()
        == 1;
  }
}
