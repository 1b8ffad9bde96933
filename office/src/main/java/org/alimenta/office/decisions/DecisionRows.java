package org.alimenta.office.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Decisions as rows. */
@Component
class DecisionRows {

  private final JdbcClient db;

  DecisionRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Decision> find(long id, boolean lock) {
    return db.sql("select * from decision where id = ?" + (lock ? " for update" : ""))
        .param(id)
        .query(this::read)
        .optional();
  }

  List<Decision> ofCase(long caseId) {
    return db.sql("select * from decision where case_id = ? order by id")
        .param(caseId)
        .query(this::read)
        .list();
  }

  /** Those that wait for a signature, the oldest first. */
  List<Decision> proposed(int most) {
    return db.sql("select * from decision where state = 'PROPOSED' order by id limit ?")
        .param(most)
        .query(this::read)
        .list();
  }

  private Decision read(ResultSet row, int index) throws SQLException {
    long id = row.getLong("id");
    return new Decision(
        id,
        row.getLong("case_id"),
        row.getLong("determination"),
        row.getString("benefit"),
        DecisionKind.valueOf(row.getString("kind")),
        DecisionState.valueOf(row.getString("state")),
        row.getString("number"),
        row.getObject("replaces", Long.class),
        subjects(id),
        plan(id),
        row.getString("override_reason"),
        row.getObject("proposed_by", Long.class),
        row.getObject("signed_by", Long.class),
        row.getObject("signed_on", LocalDate.class),
        row.getObject("served_on", LocalDate.class));
  }

  private Map<Integer, String> subjects(long decision) {
    Map<Integer, String> subjects = new LinkedHashMap<>();
    db.sql("select thing, name from decision_subject where decision = ? order by thing")
        .param(decision)
        .query(
            row -> {
              subjects.put(row.getInt("thing"), row.getString("name"));
            });
    return subjects;
  }

  private List<PlanMonth> plan(long decision) {
    return db.sql(
            """
            select thing, month, outcome, amount_grosze from plan_month
            where decision = ? order by thing, month""")
        .param(decision)
        .query(
            (row, _) ->
                new PlanMonth(
                    row.getInt("thing"),
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    row.getString("outcome"),
                    row.getLong("amount_grosze")))
        .list();
  }

  void write(long decision, List<PlanMonth> plan) {
    db.sql("delete from plan_month where decision = ?").param(decision).update();
    for (PlanMonth month : plan) {
      db.sql(
              """
              insert into plan_month (decision, thing, month, outcome, amount_grosze)
              values (?, ?, ?, ?, ?)""")
          .param(decision)
          .param(month.thing())
          .param(month.month().atDay(1))
          .param(month.outcome())
          .param(month.grosze())
          .update();
    }
  }
}
