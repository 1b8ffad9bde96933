package org.alimenta.office.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications that are being typed in and are not registered yet. */
@Component
public class Drafts {
  private final JdbcClient db;

  Drafts(JdbcClient db) {
    this.db = db;
  }

  /**
   * A draft in a list.
   *
   * @param applicant the name of who applies, or empty
   * @param by the name of the member of staff who began it, or null for one begun online
   */
  public record Draft(
      long id,
      List<String> benefits,
      String applicant,
      @Nullable String by,
      Instant changed,
      int openPoints) {}

  /** The drafts touched last. */
  public List<Draft> latest(int most) {
    return db.sql(
            """
            select c.id, c.benefits, coalesce(p.given_names || ' ' || p.surname, '') as applicant,
              s.name as by_name, c.changed_at, c.open_points
            from benefit_case c left join party p on p.id = c.applicant
              left join staff s on s.id = c.created_by
            where c.state = 'DRAFT' order by c.changed_at desc limit ?""")
        .param(most)
        .query(
            (row, _) ->
                new Draft(
                    row.getLong("id"),
                    List.of((String[]) row.getArray("benefits").getArray()),
                    row.getString("applicant").strip(),
                    row.getString("by_name"),
                    row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                    row.getInt("open_points")))
        .list();
  }

  /** How and when a draft came; it is registered with that. */
  @Transactional
  public void arrived(long caseId, LocalDate filed, Channel channel) {
    db.sql(
            """
            update benefit_case set filed = ?, channel = ?, changed_at = now()
            where id = ? and state = 'DRAFT'""")
        .param(filed)
        .param(channel.name())
        .param(caseId)
        .update();
  }
}
