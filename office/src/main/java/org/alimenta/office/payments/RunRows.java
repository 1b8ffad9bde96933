package org.alimenta.office.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alimenta.bank.ControlTotals;
import org.alimenta.bank.PaymentFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs and their payments as rows. */
@Component
class RunRows {
  private static final String RUN =
      """
      select r.*, t.* from payment_run r, lateral (
        select count(*) filter (where state <> 'PARKED')::int as paid_count,
          coalesce(sum(grosze) filter (where state <> 'PARKED'), 0)::bigint as paid_grosze,
          count(*) filter (where state = 'PARKED')::int as parked_count,
          coalesce(sum(grosze) filter (where state = 'PARKED'), 0)::bigint as parked_grosze,
          count(*) filter (where state <> 'DUE')::int as checked,
          count(*) filter (where state in ('POSTED', 'CONFIRMED', 'RETURNED'))::int as posted,
          count(*) filter (where state in ('CONFIRMED', 'RETURNED'))::int as settled
        from payment where run = r.id) t
      """;
  private static final String PAYMENT =
      """
      select p.*, c.number as case_number from payment p join benefit_case c on c.id = p.case_id
      """;

  private final JdbcClient db;

  RunRows(JdbcClient db) {
    this.db = db;
  }

  Optional<Run> find(long id) {
    return db.sql(RUN + "where r.id = :id").param("id", id).query(RunRows::run).optional();
  }

  List<Run> latest(int most) {
    return db.sql(RUN + "order by r.id desc limit :most")
        .param("most", most)
        .query(RunRows::run)
        .list();
  }

  List<Payment> payments(long run, @Nullable PaymentState state, int most) {
    return db.sql(
            PAYMENT
                + "where p.run = :run and (:state::text is null or p.state = :state)"
                + " order by p.id limit :most")
        .param("run", run)
        .param("state", state == null ? null : state.name())
        .param("most", most)
        .query(RunRows::payment)
        .list();
  }

  List<Payment> ofCase(long caseId) {
    return db.sql(PAYMENT + "where p.case_id = :case order by p.id desc")
        .param("case", caseId)
        .query(RunRows::payment)
        .list();
  }

  /** The last payment of each account whose last payment is parked. */
  List<Payment> parked(int most) {
    return db.sql(
            PAYMENT
                + """
                where p.state = 'PARKED' and not exists (
                  select from payment later where later.account = p.account and later.id > p.id)
                order by p.id desc limit :most
                """)
        .param("most", most)
        .query(RunRows::payment)
        .list();
  }

  List<Difference> differences(long run, int most) {
    return db.sql(
            """
            select d.*, c.number as case_number from payment_difference d
            join benefit_case c on c.id = d.case_id
            where d.run = :run order by d.cause, abs(d.after - d.before) desc, d.account limit :most
            """)
        .param("run", run)
        .param("most", most)
        .query(
            (row, _) ->
                new Difference(
                    row.getLong("case_id"),
                    row.getString("case_number"),
                    row.getLong("before"),
                    row.getLong("after"),
                    DifferenceCause.valueOf(row.getString("cause"))))
        .list();
  }

  List<Difference.Sum> sums(long run) {
    return db.sql(
            """
            select cause, count(*)::int as count, sum(before)::bigint as before,
              sum(after)::bigint as after
            from payment_difference where run = :run group by cause
            order by abs(sum(after) - sum(before)) desc, cause
            """)
        .param("run", run)
        .query(
            (row, _) ->
                new Difference.Sum(
                    DifferenceCause.valueOf(row.getString("cause")),
                    row.getInt("count"),
                    row.getLong("before"),
                    row.getLong("after")))
        .list();
  }

  Optional<RunFile> file(long run) {
    return db.sql(
            """
            select name, format, count, grosze, sha256, written_at from payment_file where run = :run
            """)
        .param("run", run)
        .query(
            (row, _) ->
                new RunFile(
                    row.getString("name"),
                    PaymentFormat.valueOf(row.getString("format")),
                    new ControlTotals(row.getInt("count"), row.getLong("grosze")),
                    row.getString("sha256"),
                    instant(row, "written_at")))
        .optional();
  }

  /** Compressed with gzip. */
  byte[] content(long run) {
    return db.sql("select content from payment_file where run = :run")
        .param("run", run)
        .query((row, _) -> row.getBytes("content"))
        .single();
  }

  private static Run run(ResultSet row, int number) throws SQLException {
    return new Run(
        row.getLong("id"),
        row.getObject("due_day", LocalDate.class),
        row.getObject("execution_day", LocalDate.class),
        RunState.valueOf(row.getString("state")),
        row.getObject("compared_with", Long.class),
        row.getLong("made_by"),
        instant(row, "made_at"),
        row.getObject("approved_by", Long.class),
        instantOrNull(row, "approved_at"),
        row.getObject("withdrawn_by", Long.class),
        row.getString("withdrawn_reason"),
        instantOrNull(row, "sent_at"),
        new ControlTotals(row.getInt("paid_count"), row.getLong("paid_grosze")),
        new ControlTotals(row.getInt("parked_count"), row.getLong("parked_grosze")),
        row.getInt("checked"),
        row.getInt("posted"),
        row.getInt("settled"));
  }

  static Payment payment(ResultSet row, int number) throws SQLException {
    String reason = row.getString("parked_reason");
    return new Payment(
        row.getLong("id"),
        row.getLong("run"),
        row.getString("account"),
        row.getLong("case_id"),
        row.getString("case_number"),
        row.getLong("grosze"),
        PaymentState.valueOf(row.getString("state")),
        row.getString("reference"),
        row.getString("name"),
        reason == null ? null : ParkedReason.valueOf(reason),
        row.getString("parked_field"),
        row.getString("parked_sign"),
        row.getObject("confirmed_on", LocalDate.class),
        row.getObject("returned_on", LocalDate.class),
        row.getString("return_reason"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
