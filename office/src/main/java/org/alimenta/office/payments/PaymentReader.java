package org.alimenta.office.payments;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The payments of a run that are in one state, in the order of their numbers. What was done leaves
 * the state in the transaction in which it was done, so a step that starts again takes up what is
 * left and needs to remember no place.
 */
class PaymentReader implements ItemReader<DuePayment> {
  private final JdbcClient db;
  private final long run;
  private final PaymentState state;
  private final int page;
  private final Deque<DuePayment> read = new ArrayDeque<>();
  private long last;

  PaymentReader(JdbcClient db, long run, PaymentState state, int page) {
    this.db = db;
    this.run = run;
    this.state = state;
    this.page = page;
  }

  @Override
  public @Nullable DuePayment read() {
    if (read.isEmpty()) {
      read.addAll(next());
    }
    DuePayment payment = read.poll();
    if (payment != null) {
      last = payment.id();
    }
    return payment;
  }

  private List<DuePayment> next() {
    return db.sql(
            """
            select p.id, p.account, p.case_id, p.grosze, p.reference, c.number, c.applicant,
              coalesce((select bool_and(last.kind = 'SUSPENSION') from (
                select distinct on (d.benefit) d.kind from decision d
                join decision_subject s on s.decision = d.id
                  and s.thing = split_part(p.account, '-', 2)::integer
                where d.case_id = p.case_id and d.state = 'SIGNED'
                  and exists (select from plan_month m where m.decision = d.id)
                order by d.benefit, d.signed_at desc, d.id desc) as last), false) as suspended,
              (select case when b.state = 'RETURNED' and not exists (
                  select from payment_retry r where r.payment = b.id and r.agreed)
                then b.nrb end from payment b
                where b.account = p.account and b.state in ('POSTED', 'CONFIRMED', 'RETURNED')
                order by b.id desc limit 1) as returned_from,
              r.due_day, r.execution_day
            from payment p
            join payment_run r on r.id = p.run
            join benefit_case c on c.id = p.case_id
            where p.run = :run and p.state = :state and p.id > :last
            order by p.id limit :page
            """)
        .param("run", run)
        .param("state", state.name())
        .param("last", last)
        .param("page", page)
        .query(PaymentReader::payment)
        .list();
  }

  private static DuePayment payment(ResultSet row, int number) throws SQLException {
    return new DuePayment(
        row.getLong("id"),
        row.getString("account"),
        row.getLong("case_id"),
        row.getLong("grosze"),
        row.getString("reference"),
        row.getString("number"),
        row.getObject("applicant", Long.class),
        row.getBoolean("suspended"),
        row.getString("returned_from"),
        row.getObject("due_day", LocalDate.class),
        row.getObject("execution_day", LocalDate.class));
  }
}
