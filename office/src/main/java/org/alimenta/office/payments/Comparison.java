package org.alimenta.office.payments;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Explains where a run pays other amounts than the one before it. */
@Component
class Comparison {
  private final JdbcClient db;

  Comparison(JdbcClient db) {
    this.db = db;
  }

  /** Writes the differences anew. */
  void compare(long run) {
    db.sql("delete from payment_difference where run = :run").param("run", run).update();
    Optional<Long> before =
        db.sql(
                """
                select id from payment_run
                where id < :run and state in ('WRITTEN', 'SENT', 'CONFIRMED')
                order by id desc limit 1
                """)
            .param("run", run)
            .query(Long.class)
            .optional();
    before.ifPresent(other -> compare(run, other));
  }

  private void compare(long run, long before) {
    db.sql("update payment_run set compared_with = :before where id = :run")
        .param("before", before)
        .param("run", run)
        .update();
    // The causes are tried in the order in which they explain most.
    db.sql(
            """
            with paid as (
              select account, case_id, grosze from payment
              where run = :before and state in ('POSTED', 'CONFIRMED', 'RETURNED')),
            ready as (
              select account, case_id, grosze from payment where run = :run and state = 'READY'),
            differing as (
              select account, coalesce(r.case_id, p.case_id) as case_id,
                coalesce(p.grosze, 0) as before, coalesce(r.grosze, 0) as after
              from paid p full join ready r using (account)
              where p.grosze is distinct from r.grosze)
            insert into payment_difference (run, account, case_id, before, after, cause)
            select :run, d.account, d.case_id, d.before, d.after, case
              when now.state = 'PARKED' then 'PARKED'
              when last.state = 'RETURNED' then 'RETURNED'
              when earlier.state = 'PARKED' then 'PARKED_BEFORE'
              when decided.kind = 'SUSPENSION' then 'SUSPENDED'
              when decided.kind = 'RESUMPTION' then 'RESUMED'
              when decided.kind in ('DISCONTINUATION', 'REFUSAL') then 'ENDED'
              when decided.kind = 'CHANGE' then 'CHANGED'
              when last.state is null then 'NEW'
              when d.after = 0 then 'ENDED'
              when first.run = :before and d.before > d.after then 'ARREARS'
              else 'OTHER' end
            from differing d
            join payment_run b on b.id = :before
            left join payment now on now.run = :run and now.account = d.account
            left join payment earlier on earlier.run = :before and earlier.account = d.account
            left join lateral (
              select p.state from payment p
              where p.account = d.account and p.run <= :before
                and p.state in ('POSTED', 'CONFIRMED', 'RETURNED')
              order by p.id desc limit 1) last on true
            left join lateral (
              select p.run from payment p
              where p.account = d.account and p.state in ('POSTED', 'CONFIRMED', 'RETURNED')
              order by p.id limit 1) first on true
            left join lateral (
              select s.kind from decision s
              where s.case_id = d.case_id and s.state = 'SIGNED' and s.signed_at > b.collected_at
              order by s.signed_at desc, s.id desc limit 1) decided on true
            """)
        .param("run", run)
        .param("before", before)
        .update();
  }
}
