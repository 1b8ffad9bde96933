package org.alimenta.office.payments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the office owes by its ledger: all that became due up to a day, less all payments whatever
 * their day. So a payment counts at once, also in a run for an earlier day.
 */
@Component
class Owed {

  /** The kind of cause of the entries that pay somebody. */
  static final String PAYMENT = "payment";

  private static final String MOVED =
      """
      select credit as account, amount from ledger_entry
      where %1$s and (effective <= :due or cause_kind = 'payment')
      union all
      select debit, -amount from ledger_entry
      where %2$s and (effective <= :due or cause_kind = 'payment')
      """;

  private final JdbcClient db;

  Owed(JdbcClient db) {
    this.db = db;
  }

  /** Makes a payment of everything that is owed; what the run has already is left alone. */
  int collect(long run, LocalDate due) {
    String moved = MOVED.formatted("credit like 'person:%'", "debit like 'person:%'");
    return db.sql(
            """
            insert into payment (run, account, case_id, grosze)
            select :run, account, split_part(substr(account, 8), '-', 1)::bigint, sum(amount)
            from ("""
                + moved
                + """
                ) as moved
                group by account having sum(amount) > 0 order by account
                on conflict (run, account) do nothing
                """)
        .param("run", run)
        .param("due", due)
        .update();
  }

  /** What is owed on each of these accounts; nothing is said of those that never moved. */
  Map<String, Long> on(Collection<String> accounts, LocalDate due) {
    Map<String, Long> owed = new TreeMap<>();
    db.sql(
            "select account, sum(amount)::bigint as grosze from ("
                + MOVED.formatted("credit = any(:accounts)", "debit = any(:accounts)")
                + ") as moved group by account")
        .param("accounts", accounts.toArray(String[]::new))
        .param("due", due)
        .query(
            row -> {
              owed.put(row.getString("account"), row.getLong("grosze"));
            });
    return owed;
  }
}
