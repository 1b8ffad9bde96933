package org.alimenta.office.desk.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.laws.Laws;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what waits, a page at a time. A page costs the same wherever it is in the list. */
@Component
class Worklist {
  static final int PAGE = 50;

  /** Further than any deadline: where the rules cannot tell one yet. */
  private static final String DUE = "coalesce(c.decide_by, 'infinity'::date)";

  private final JdbcClient db;
  private final Laws laws;

  Worklist(JdbcClient db, Laws laws) {
    this.db = db;
    this.laws = laws;
  }

  /** One row more than a page, when there is a next one. */
  List<Waiting> page(Filter filter) {
    LocalDate today = laws.today();
    return db.sql(
            "select c.id, c.number, c.benefits, c.state, c.filed, c.decide_by, c.open_points,"
                + " coalesce(p.given_names || ' ' || p.surname, '') as applicant,"
                + " exists (select from decision d where d.case_id = c.id and d.state = 'PROPOSED')"
                + " as proposed"
                + " from benefit_case c left join party p on p.id = c.applicant"
                + " where c.state in ('OPEN', 'CALLED') and "
                + condition(filter.what())
                + (filter.isFirst() ? "" : " and (" + DUE + ", c.id) > (:day::date, :id)")
                + " order by "
                + DUE
                + ", c.id limit "
                + (PAGE + 1))
        .param("today", today)
        .param("day", filter.sqlDay())
        .param("id", filter.afterId())
        .query(
            (row, _) -> {
              LocalDate by = row.getObject("decide_by", LocalDate.class);
              return new Waiting(
                  row.getLong("id"),
                  Objects.requireNonNullElse(row.getString("number"), ""),
                  row.getString("applicant").strip(),
                  List.of((String[]) row.getArray("benefits").getArray()),
                  CaseState.valueOf(row.getString("state")),
                  row.getObject("filed", LocalDate.class),
                  by,
                  by == null ? 0 : ChronoUnit.DAYS.between(today, by),
                  row.getInt("open_points"),
                  row.getBoolean("proposed"));
            })
        .list();
  }

  private static String condition(String what) {
    return switch (what) {
      case "overdue" -> "c.decide_by < :today";
      case "soon" -> "c.decide_by between :today and :today + 7";
      case "missing" -> "c.open_points > 0 and c.state = 'OPEN'";
      case "complete" -> "c.open_points = 0 and c.state = 'OPEN'";
      case "called" -> "c.state = 'CALLED'";
      case "sign" ->
          "exists (select from decision d where d.case_id = c.id and d.state = 'PROPOSED')";
      default -> "true";
    };
  }

  /** How many cases each filter shows. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new HashMap<>();
    db.sql(
            """
            select count(*) as "all",
              count(*) filter (where decide_by < :today) as overdue,
              count(*) filter (where decide_by between :today and :today + 7) as soon,
              count(*) filter (where open_points > 0 and state = 'OPEN') as missing,
              count(*) filter (where open_points = 0 and state = 'OPEN') as complete,
              count(*) filter (where state = 'CALLED') as called,
              (select count(distinct d.case_id) from decision d
               join benefit_case o on o.id = d.case_id
               where d.state = 'PROPOSED' and o.state in ('OPEN', 'CALLED')) as sign
            from benefit_case where state in ('OPEN', 'CALLED')
            """)
        .param("today", laws.today())
        .query(
            row -> {
              for (String what : WorklistController.OF_CASES) {
                counts.put(what, row.getLong(what));
              }
            });
    return counts;
  }
}
