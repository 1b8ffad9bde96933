package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.alimenta.office.laws.Laws;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is to be done beside the decisions that wait, a page at a time. */
@Component
class TaskList {
  /** What is due later than this many days is not shown yet. */
  private static final int AHEAD_DAYS = 31;

  private static final String DUE = "coalesce(t.due, 'infinity'::date)";
  private static final String OPEN =
      " from task t left join benefit_case c on c.id = t.case_id"
          + " left join party p on p.id = c.applicant"
          + " where t.done_at is null and (t.due is null or t.due <= :until)";

  private final JdbcClient db;
  private final Laws laws;

  TaskList(JdbcClient db, Laws laws) {
    this.db = db;
    this.laws = laws;
  }

  /** One row more than a page, when there is a next one. */
  List<TaskRow> page(Filter filter) {
    LocalDate today = laws.today();
    return db.sql(
            "select t.id, t.kind, t.case_id, t.due, c.number,"
                + " coalesce(p.given_names || ' ' || p.surname, '') as applicant"
                + OPEN
                + (filter.isFirst() ? "" : " and (" + DUE + ", t.id) > (:day::date, :id)")
                + " order by "
                + DUE
                + ", t.id limit "
                + (Worklist.PAGE + 1))
        .param("until", today.plusDays(AHEAD_DAYS))
        .param("day", filter.sqlDay())
        .param("id", filter.afterId())
        .query(
            (row, _) -> {
              LocalDate due = row.getObject("due", LocalDate.class);
              return new TaskRow(
                  row.getLong("id"),
                  Objects.requireNonNull(row.getString("kind")),
                  row.getObject("case_id", Long.class),
                  row.getString("number"),
                  row.getString("applicant").strip(),
                  due,
                  due == null ? 0 : ChronoUnit.DAYS.between(today, due));
            })
        .list();
  }

  long count() {
    return db.sql("select count(*)" + OPEN)
        .param("until", laws.today().plusDays(AHEAD_DAYS))
        .query(Long.class)
        .single();
  }
}
