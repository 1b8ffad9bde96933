package org.alimenta.office.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.alimenta.bank.BankStatement;
import org.alimenta.office.access.Staff;
import org.alimenta.office.payments.StatementProblem.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bank statements as rows. */
@Component
class StatementRows {
  private static final int READING = 0x70617953;
  private static final String STATEMENT =
      """
      select s.*, coalesce((select s.opening_grosze = b.closing_grosze from bank_statement b
        where b.id < s.id and b.nrb = s.nrb order by b.id desc limit 1), true) as continues
      from bank_statement s
      """;

  private final JdbcClient db;

  StatementRows(JdbcClient db) {
    this.db = db;
  }

  /** Files are read one after the other, so that two of them never settle one payment. */
  void oneAtATime() {
    db.sql("select pg_advisory_xact_lock(:reading)").param("reading", READING).query(row -> {});
  }

  void refuseKnown(String sha256, BankStatement statement) {
    db.sql(
            """
            select id, sha256, number, read_at from bank_statement
            where sha256 = :sha256 or (nrb = :nrb and number = :number)
            order by sha256 = :sha256 desc limit 1
            """)
        .param("sha256", sha256)
        .param("nrb", statement.account().digits())
        .param("number", statement.id())
        .query(
            (row, _) ->
                StatementProblem.known(
                    row.getString("sha256").equals(sha256) ? Kind.SAME_FILE : Kind.SAME_NUMBER,
                    row.getString("number"),
                    row.getLong("id"),
                    row.getObject("read_at", OffsetDateTime.class).toInstant()))
        .optional()
        .ifPresent(
            problem -> {
              throw problem;
            });
  }

  long add(String sha256, int position, BankStatement statement, Staff by) {
    return db.sql(
            """
            insert into bank_statement (sha256, position, number, nrb, opening_day, opening_grosze,
              closing_day, closing_grosze, read_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
            """)
        .params(
            sha256,
            position,
            statement.id(),
            statement.account().digits(),
            statement.openingDay(),
            statement.openingGrosze(),
            statement.closingDay(),
            statement.closingGrosze(),
            by.id())
        .query(Long.class)
        .single();
  }

  List<ReadStatement> latest(int most) {
    return db.sql(STATEMENT + "order by s.id desc limit :most")
        .param("most", most)
        .query((row, _) -> statement(row, List.of()))
        .list();
  }

  Optional<ReadStatement> find(long id, int most) {
    return db.sql(STATEMENT + "where s.id = :id")
        .param("id", id)
        .query((row, _) -> statement(row, lines(id, most)))
        .optional();
  }

  private ReadStatement statement(ResultSet row, List<ReadStatement.Line> lines)
      throws SQLException {
    long id = row.getLong("id");
    return new ReadStatement(
        id,
        row.getString("number"),
        row.getObject("opening_day", LocalDate.class),
        row.getLong("opening_grosze"),
        row.getObject("closing_day", LocalDate.class),
        row.getLong("closing_grosze"),
        row.getObject("read_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("continues"),
        counts(id),
        lines);
  }

  private List<ReadStatement.Count> counts(long id) {
    return db.sql(
            """
            select outcome, count(*)::int as lines, sum(grosze)::bigint as grosze
            from bank_statement_line where statement = :id group by outcome order by outcome
            """)
        .param("id", id)
        .query(
            (row, _) ->
                new ReadStatement.Count(
                    LineOutcome.valueOf(row.getString("outcome")),
                    row.getInt("lines"),
                    row.getLong("grosze")))
        .list();
  }

  private List<ReadStatement.Line> lines(long id, int most) {
    return db.sql(
            """
            select l.*, p.case_id, c.number as case_number, coalesce(p.reference, l.reference) as named
            from bank_statement_line l
            left join payment p on p.id = l.payment
            left join benefit_case c on c.id = p.case_id
            where l.statement = :id
            order by l.outcome = 'CONFIRMED', l.outcome = 'RETURNED', l.line limit :most
            """)
        .param("id", id)
        .param("most", most)
        .query(StatementRows::line)
        .list();
  }

  private static ReadStatement.Line line(ResultSet row, int number) throws SQLException {
    return new ReadStatement.Line(
        row.getInt("line"),
        row.getLong("grosze"),
        row.getObject("booking_day", LocalDate.class),
        LineOutcome.valueOf(row.getString("outcome")),
        row.getString("named"),
        row.getString("return_reason"),
        row.getObject("case_id", Long.class),
        row.getString("case_number"),
        row.getString("counterparty"),
        row.getString("title"));
  }
}
