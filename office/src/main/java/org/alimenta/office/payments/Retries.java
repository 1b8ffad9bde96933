package org.alimenta.office.payments;

import static org.alimenta.office.payments.PaymentProblem.require;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.payments.PaymentProblem.Kind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Trying an account number again from which the bank sent a payment back: the bank erred, or the
 * account is open again. One person asks and says why, a second one agrees; the next run then pays.
 * If that payment comes back too, the number is parked anew.
 */
@Component
public class Retries {
  private final JdbcClient db;
  private final PaymentTasks tasks;
  private final Diary diary;

  Retries(JdbcClient db, PaymentTasks tasks, Diary diary) {
    this.db = db;
    this.tasks = tasks;
    this.diary = diary;
  }

  /**
   * What came back and parks a payment.
   *
   * @param parked the number of the payment that is parked
   * @return empty when it is not parked for that, or a later run took it up
   */
  public Optional<Returned> of(long parked) {
    return db.sql(
            """
            select b.*, c.number as case_number, right(b.nrb, 4) as account_end, r.id as retry,
              r.reason, r.asked_by, r.asked_at, r.decided_by, r.agreed
            from payment p
            join lateral (
              select * from payment b where b.account = p.account
                and b.state in ('POSTED', 'CONFIRMED', 'RETURNED')
              order by b.id desc limit 1) b on b.state = 'RETURNED'
            join benefit_case c on c.id = b.case_id
            left join lateral (
              select * from payment_retry r where r.payment = b.id order by r.id desc limit 1) r
              on true
            where p.id = :parked and p.state = 'PARKED' and p.parked_reason = 'RETURNED_BEFORE'
              and not exists (
                select from payment later where later.account = p.account and later.id > p.id)
            """)
        .param("parked", parked)
        .query(Retries::returned)
        .optional();
  }

  /**
   * Asks that the same account number be tried again.
   *
   * @param reason at least five letters
   * @throws PaymentProblem when the role does not allow it, the reason is missing, or there is
   *     nothing to ask
   */
  @Transactional
  public void ask(long parked, Staff by, String reason) {
    require(by.is(Role.ACCOUNTANT), Kind.ROLE);
    Runs.requireReason(reason);
    Payment returned = of(parked).orElseThrow(Retries::nothingHere).payment();
    try {
      db.sql("insert into payment_retry (payment, reason, asked_by) values (?, ?, ?)")
          .param(returned.id())
          .param(reason.strip())
          .param(by.id())
          .update();
    } catch (DuplicateKeyException _) {
      throw nothingHere();
    }
    tasks.again(returned);
    diary.change(by, returned.caseId(), "payments.again.asked", Purpose.PAYMENT);
  }

  /**
   * A second person agrees; the next run pays to that number.
   *
   * @throws PaymentProblem when the same person asked, the role does not allow it, or nobody asked
   */
  @Transactional
  public void agree(long parked, Staff by) {
    decide(parked, by, true);
  }

  /**
   * It is not tried again; also whoever asked may say so.
   *
   * @throws PaymentProblem when the role does not allow it, or nobody asked
   */
  @Transactional
  public void refuse(long parked, Staff by) {
    decide(parked, by, false);
  }

  private void decide(long parked, Staff by, boolean agreed) {
    require(by.isAny(Runs.MAY_APPROVE), Kind.ROLE);
    Returned returned = of(parked).orElseThrow(Retries::nothingHere);
    Retry retry = returned.retry();
    if (retry == null || !retry.isOpen()) {
      throw nothingHere();
    }
    require(!agreed || retry.askedBy() != by.id(), Kind.SAME_PERSON);
    int decided =
        db.sql(
                """
                update payment_retry set decided_by = ?, decided_at = now(), agreed = ?
                where id = ? and agreed is null""")
            .param(by.id())
            .param(agreed)
            .param(retry.id())
            .update();
    require(decided == 1, Kind.STATE);
    tasks.againIsDecided(returned.payment(), agreed, by);
    diary.change(
        by,
        returned.payment().caseId(),
        agreed ? "payments.again.agreed" : "payments.again.refused",
        Purpose.SIGNING);
  }

  private static PaymentProblem nothingHere() {
    return new PaymentProblem(Kind.STATE);
  }

  private static Returned returned(ResultSet row, int number) throws SQLException {
    Long retry = row.getObject("retry", Long.class);
    return new Returned(
        RunRows.payment(row, number),
        row.getString("account_end"),
        retry == null
            ? null
            : new Retry(
                retry,
                Objects.requireNonNull(row.getString("reason")),
                row.getLong("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_by", Long.class),
                row.getObject("agreed", Boolean.class)));
  }
}
