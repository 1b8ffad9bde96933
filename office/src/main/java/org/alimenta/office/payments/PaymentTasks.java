package org.alimenta.office.payments;

import java.util.Collection;
import java.util.List;
import org.alimenta.office.applications.Tasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people must do because of payments. */
@Component
class PaymentTasks {
  /** A payment cannot be made; the subject is the person's account in the ledger. */
  static final String PARKED = "payment.parked";

  /** A payment came back; the subject is its reference. */
  static final String RETURNED = "payment.returned";

  /** A line of a bank statement belongs to no payment; the subject is statement and line. */
  static final String UNMATCHED = "statement.unmatched";

  private final Tasks tasks;
  private final JdbcClient db;

  PaymentTasks(Tasks tasks, JdbcClient db) {
    this.tasks = tasks;
    this.db = db;
  }

  void parked(DuePayment payment) {
    tasks.make(payment.caseId(), PARKED, payment.account(), payment.executionDay());
  }

  void returned(long caseId, String reference) {
    tasks.make(caseId, RETURNED, reference, null);
  }

  void unmatched(long statement, int line) {
    tasks.make(null, UNMATCHED, statement + "-" + line, null);
  }

  /** These accounts are paid, so that nothing is left to do about them. */
  void paid(Collection<String> accounts) {
    List<Long> open =
        db.sql(
                """
                select id from task
                where done_at is null and kind = :kind and subject = any(:accounts)
                """)
            .param("kind", PARKED)
            .param("accounts", accounts.toArray(String[]::new))
            .query((row, _) -> row.getLong("id"))
            .list();
    open.forEach(task -> tasks.done(task, "paid", null));
  }
}
