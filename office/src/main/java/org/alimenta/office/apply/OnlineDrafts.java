package org.alimenta.office.apply;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alimenta.office.site.Code;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps drafts from page to page, and drops those that nobody came back to. */
@Repository
class OnlineDrafts {
  private static final String ALIVE = "(expires_at > now() or case_id is not null)";

  private final JdbcClient db;
  private final long idleSeconds;
  private final int days;

  OnlineDrafts(
      JdbcClient db,
      @Value("${alimenta.apply.idle:2h}") Duration idle,
      @Value("${alimenta.apply.days:30}") int days) {
    this.db = db;
    this.idleSeconds = idle.toSeconds();
    this.days = days;
  }

  /** How long a draft waits for its applicant. */
  int days() {
    return days;
  }

  /**
   * Begins a draft.
   *
   * @return the code with which the applicant comes back; it is kept nowhere
   */
  @Transactional
  Code begin(
      String law,
      List<String> benefits,
      boolean takenOver,
      Map<String, Map<String, String>> details,
      List<Given> answers) {
    db.sql("delete from online_draft where expires_at <= now() and case_id is null").update();
    Code code = Code.random();
    int next = answers.stream().mapToInt(Given::revision).max().orElse(-1) + 1;
    db.sql(
            """
            insert into online_draft
              (code_hash, law, benefits, taken_over, details, answers, revision, expires_at)
            values (?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, now() + make_interval(days => ?))""")
        .param(code.hash("application"))
        .param(law)
        .param(benefits.toArray(String[]::new))
        .param(takenOver)
        .param(DraftText.details(details))
        .param(DraftText.answers(answers))
        .param(next)
        .param(days)
        .update();
    return code;
  }

  /** The draft of somebody who used it a short time ago. */
  @Transactional
  Optional<Draft> used(Code code) {
    Optional<Draft> draft = select(code, "");
    draft.ifPresent(
        _ ->
            db.sql(
                    """
                    update online_draft set seen_at = now()
                    where code_hash = ? and seen_at < now() - interval '1 minute'""")
                .param(code.hash("application"))
                .update());
    return draft;
  }

  /** The same, and nobody else changes it until the transaction ends. */
  @Transactional
  Optional<Draft> locked(Code code) {
    return select(code, " for update");
  }

  private Optional<Draft> select(Code code, String lock) {
    return db.sql(
            "select * from online_draft where code_hash = ? and "
                + ALIVE
                + " and seen_at > now() - make_interval(secs => ?)"
                + lock)
        .param(code.hash("application"))
        .param(idleSeconds)
        .query(OnlineDrafts::draft)
        .optional();
  }

  /** Somebody typed the code. */
  @Transactional
  Optional<Draft> cameBack(Code code) {
    db.sql("update online_draft set seen_at = now() where code_hash = ? and " + ALIVE)
        .param(code.hash("application"))
        .update();
    return select(code, "");
  }

  private static Draft draft(ResultSet row, int index) throws SQLException {
    Array benefits = row.getArray("benefits");
    return new Draft(
        row.getLong("id"),
        row.getString("law"),
        List.of((String[]) benefits.getArray()),
        row.getBoolean("taken_over"),
        DraftText.details(row.getString("details")),
        DraftText.answers(row.getString("answers")),
        row.getInt("revision"),
        DraftText.pending(row.getString("pending")),
        row.getObject("case_id", Long.class));
  }

  @Transactional
  void save(Draft draft) {
    db.sql(
            """
            update online_draft set details = ?::jsonb, answers = ?::jsonb, revision = ?,
              pending = ?::jsonb, seen_at = now(), expires_at = now() + make_interval(days => ?)
            where id = ? and case_id is null""")
        .param(DraftText.details(draft.details()))
        .param(DraftText.answers(draft.answers()))
        .param(draft.revision())
        .param(DraftText.pending(draft.pending()))
        .param(days)
        .param(draft.id())
        .update();
  }

  /** Keeps a page that came too late, until it is shown again. */
  @Transactional
  void keep(Draft draft, Draft.Pending pending) {
    db.sql("update online_draft set pending = ?::jsonb where id = ? and case_id is null")
        .param(DraftText.pending(pending))
        .param(draft.id())
        .update();
  }

  @Transactional
  void sent(Draft draft, long caseId) {
    db.sql("update online_draft set case_id = ?, sent_at = now(), pending = null where id = ?")
        .param(caseId)
        .param(draft.id())
        .update();
    db.sql("delete from online_draft_paper where draft_id = ?").param(draft.id()).update();
  }

  /** The applicant does not want it any more. */
  @Transactional
  void drop(Draft draft) {
    db.sql("delete from online_draft where id = ? and case_id is null").param(draft.id()).update();
  }
}
