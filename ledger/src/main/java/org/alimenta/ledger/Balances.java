package org.alimenta.ledger;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands on accounts. */
final class Balances {
  private final JdbcClient jdbc;

  Balances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of one account, or of all that are part of a summary account. */
  long of(String account, AsOf asOf) {
    return jdbc.sql(
            """
            with recursive part (code) as (
              select code from ledger_account where code = :account
              union all
              select a.code from part join ledger_account a on a.part_of = part.code)
            select coalesce(sum(
                coalesce((select sum(amount) from ledger_entry
                  where debit = part.code and effective <= :effective and recorded <= :recorded), 0)
                - coalesce((select sum(amount) from ledger_entry
                  where credit = part.code and effective <= :effective and recorded <= :recorded), 0)), 0)::bigint
            from part
            """)
        .param("account", account)
        .param("effective", asOf.effective())
        .param("recorded", asOf.recorded().atOffset(ZoneOffset.UTC))
        .query(Long.class)
        .single();
  }

  /** Of some accounts that are posted to; zero for one that is not there. */
  Map<String, Long> of(Collection<String> accounts, AsOf asOf) {
    Map<String, Long> balances = new HashMap<>();
    accounts.forEach(account -> balances.put(account, 0L));
    jdbc.sql(
            """
            select account, sum(amount)::bigint from (
              select debit as account, amount from ledger_entry
                where debit = any(:accounts) and effective <= :effective and recorded <= :recorded
              union all
              select credit, -amount from ledger_entry
                where credit = any(:accounts) and effective <= :effective and recorded <= :recorded) as moved
            group by account
            """)
        .param("accounts", accounts.toArray(String[]::new))
        .param("effective", asOf.effective())
        .param("recorded", asOf.recorded().atOffset(ZoneOffset.UTC))
        .query((row, n) -> balances.put(row.getString(1), row.getLong(2)))
        .list();
    return balances;
  }

  /** Every account that is posted to and has been, with its turnover. */
  List<TrialBalance.Row> all(AsOf asOf) {
    return jdbc.sql(
            """
            select a.code, a.name, a.kind, a.currency, a.summary, a.part_of,
              sum(m.debit)::bigint as debits, sum(m.credit)::bigint as credits
            from (
              select debit as account, sum(amount) as debit, 0 as credit from ledger_entry
                where effective <= :effective and recorded <= :recorded group by 1
              union all
              select credit, 0, sum(amount) from ledger_entry
                where effective <= :effective and recorded <= :recorded group by 1) as m
            join ledger_account a on a.code = m.account
            group by a.code
            order by a.code
            """)
        .param("effective", asOf.effective())
        .param("recorded", asOf.recorded().atOffset(ZoneOffset.UTC))
        .query(
            (row, n) ->
                new TrialBalance.Row(
                    Accounts.account(row, n), row.getLong("debits"), row.getLong("credits")))
        .list();
  }
}
