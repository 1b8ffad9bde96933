package org.alimenta.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.alimenta.ledger.LedgerException.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The closing of months. */
final class Months {
  private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

  private static final String ALONE = "select pg_advisory_xact_lock(1279542866, 0)::text";

  /**
   * Accounts from their postings; summary accounts from the same postings, not from their parts.
   */
  private static final String TURNOVERS =
      """
      with recursive posted as (
        select account, sum(amount) filter (where amount > 0) as debits,
            -sum(amount) filter (where amount < 0) as credits
          from ledger_posting where effective between :from and :until group by account),
      above (account, code) as (
        select code, part_of from ledger_account where part_of is not null and not summary
        union all
        select above.account, a.part_of from above join ledger_account a on a.code = above.code
          where a.part_of is not null)
      insert into ledger_closed_turnover (month, account, debits, credits)
        select :month, account, coalesce(debits, 0), coalesce(credits, 0) from posted
        union all
        select :month, above.code, coalesce(sum(debits), 0), coalesce(sum(credits), 0)
          from posted join above using (account) group by above.code
      """;

  /** A currency whose debits and credits differ, or a summary account that is not its parts. */
  static final String NOT_PROVEN =
      """
      select 'debits and credits in ' || a.currency as what from ledger_closed_turnover t
        join ledger_account a on a.code = t.account
        where t.month = :month and not a.summary group by a.currency having sum(debits) <> sum(credits)
      union all
      select 'the summary account ' || t.account || ' and its parts' from ledger_closed_turnover t
        join ledger_account a on a.code = t.account and a.summary
        where t.month = :month and (t.debits, t.credits) <> (
          select coalesce(sum(p.debits), 0), coalesce(sum(p.credits), 0) from ledger_closed_turnover p
          join ledger_account b on b.code = p.account where b.part_of = t.account and p.month = t.month)
      limit 1
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Seals seals;

  Months(JdbcClient jdbc, TransactionTemplate transaction, Seals seals) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.seals = seals;
  }

  MonthClose close(YearMonth month, String by) {
    return Transactions.in(transaction, () -> closeInTransaction(month, by));
  }

  private MonthClose closeInTransaction(YearMonth month, String by) {
    jdbc.sql(ALONE).query(String.class).single();
    LocalDate from = lastClosed().map(last -> last.plusMonths(1).atDay(1)).orElse(FIRST_DAY);
    if (month.atEndOfMonth().isBefore(from)) {
      throw new LedgerException(
          Reason.CLOSED_MONTH,
          "The month " + month + " is closed. The next one is " + YearMonth.from(from) + ".");
    }
    Seal seal = seals.make(by, true);
    try {
      jdbc.sql("insert into ledger_close (month, closed_by, seal) values (?, ?, ?)")
          .params(month.atDay(1), by, seal.number())
          .update();
    } catch (RuntimeException e) {
      throw Refusals.of(e);
    }
    jdbc.sql(TURNOVERS)
        .param("month", month.atDay(1))
        .param("from", from)
        .param("until", month.atEndOfMonth())
        .update();
    notProven(month)
        .ifPresent(
            what -> {
              throw new LedgerException(
                  Reason.UNBALANCED,
                  "The month "
                      + month
                      + " cannot be closed: "
                      + what
                      + " differ. Verify the ledger.");
            });
    return find(month).orElseThrow();
  }

  Optional<String> notProven(YearMonth month) {
    return jdbc.sql(NOT_PROVEN).param("month", month.atDay(1)).query(String.class).optional();
  }

  Optional<YearMonth> lastClosed() {
    return jdbc.sql("select max(month) from ledger_close")
        .query((row, n) -> Optional.ofNullable(row.getObject(1, LocalDate.class)))
        .single()
        .map(YearMonth::from);
  }

  List<YearMonth> all() {
    return jdbc.sql("select month from ledger_close order by month")
        .query((row, n) -> YearMonth.from(row.getObject(1, LocalDate.class)))
        .list();
  }

  Optional<MonthClose> find(YearMonth month) {
    return jdbc.sql("select closed_by, recorded, seal from ledger_close where month = ?")
        .param(month.atDay(1))
        .query((row, n) -> close(month, row))
        .optional();
  }

  private MonthClose close(YearMonth month, ResultSet row) throws SQLException {
    Instant recorded = Entries.instant(row, "recorded");
    Seal seal = seals.number(row.getLong("seal"));
    return new MonthClose(month, row.getString("closed_by"), recorded, seal, turnovers(month));
  }

  private List<TrialBalance.Row> turnovers(YearMonth month) {
    return jdbc.sql(
            """
            select a.code, a.name, a.kind, a.currency, a.summary, a.part_of, t.debits, t.credits
            from ledger_closed_turnover t join ledger_account a on a.code = t.account
            where t.month = ? order by a.code
            """)
        .param(month.atDay(1))
        .query(
            (row, n) ->
                new TrialBalance.Row(
                    Accounts.account(row, n), row.getLong("debits"), row.getLong("credits")))
        .list();
  }
}
