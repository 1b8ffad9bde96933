package org.alimenta.office.payments;

import java.util.Collection;
import java.util.List;
import org.alimenta.office.access.Staff;
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

  /** Somebody wants to try an account number again; the subject is what came back from it. */
  static final String AGAIN = "payment.again";

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

  void again(Payment returned) {
    tasks.make(returned.caseId(), AGAIN, returned.reference(), null);
  }

  void againIsDecided(Payment returned, boolean agreed, Staff by) {
    tasks.finish(AGAIN, returned.reference(), agreed ? "agreed" : "refused", by);
  }

  /** These accounts are paid, so that nothing is left to do about them. */
  void paid(Collection<String> accounts) {
    List<Long> open =
        db.sql(
                """
                select id from task where done_at is null
                  and (kind = :parked and subject = any(:accounts)
                    or kind = :returned and subject in (
                      select reference from payment
                      where account = any(:accounts) and state = 'RETURNED'))
                """)
            .param("parked", PARKED)
            .param("returned", RETURNED)
            .param("accounts", accounts.toArray(String[]::new))
            .query((row, _) -> row.getLong("id"))
            .list();
    open.forEach(task -> tasks.done(task, "paid", null));
  }
}
