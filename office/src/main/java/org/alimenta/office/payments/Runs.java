package org.alimenta.office.payments;

import static org.alimenta.office.payments.PaymentProblem.require;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.payments.PaymentProblem.Kind;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Payment runs, from the collection of what is due to the bank's last word. */
@Component
public class Runs {
  static final Set<Role> MAY_APPROVE = EnumSet.of(Role.APPROVER, Role.ACCOUNTANT);
  private static final int SHORTEST_REASON = 5;

  private final JdbcClient db;
  private final RunRows rows;
  private final RunWork work;
  private final Diary diary;
  private final Clock clock;
  private final TransactionTemplate transaction;

  Runs(
      JdbcClient db,
      RunRows rows,
      RunWork work,
      Diary diary,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.db = db;
    this.rows = rows;
    this.work = work;
    this.diary = diary;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Makes a run; what is due is collected in the background.
   *
   * @param dueDay what is effective up to this day is paid
   * @param executionDay the bank day on which the money shall leave, today or later
   * @return the number of the run
   * @throws PaymentProblem when another run is being made or waits for approval, when the bank day
   *     lies in the past, or when the role does not allow it
   */
  public long make(Staff by, LocalDate dueDay, LocalDate executionDay) {
    require(by.is(Role.ACCOUNTANT), Kind.ROLE);
    require(!executionDay.isBefore(LocalDate.now(clock)), Kind.EXECUTION_DAY);
    Long run;
    try {
      run = transaction.execute(_ -> insert(by, dueDay, executionDay));
    } catch (DuplicateKeyException _) {
      throw new PaymentProblem(Kind.ANOTHER_OPEN);
    }
    work.wake();
    return run == null ? 0 : run;
  }

  private long insert(Staff by, LocalDate dueDay, LocalDate executionDay) {
    diary.change(by, "payments.made", Purpose.PAYMENT);
    return db.sql(
            """
            insert into payment_run (due_day, execution_day, made_by)
            values (:due, :execution, :by) returning id
            """)
        .param("due", dueDay)
        .param("execution", executionDay)
        .param("by", by.id())
        .query(Long.class)
        .single();
  }

  /**
   * A second person approves a run; it is booked and its file written in the background.
   *
   * @throws PaymentProblem when the same person made it, the role does not allow it, or the run
   *     does not wait for approval
   */
  public void approve(long run, Staff by) {
    transaction.executeWithoutResult(
        _ -> {
          Run seen = locked(run);
          require(by.isAny(MAY_APPROVE), Kind.ROLE);
          require(seen.state() == RunState.COLLECTED, Kind.STATE);
          require(seen.madeBy() != by.id(), Kind.SAME_PERSON);
          db.sql(
                  """
                  update payment_run set state = 'APPROVED', approved_by = :by, approved_at = now()
                  where id = :run
                  """)
              .param("by", by.id())
              .param("run", run)
              .update();
          diary.change(by, "payments.approved", Purpose.SIGNING);
        });
    work.wake();
  }

  /**
   * Gives a run back, before anything is booked: nobody is paid by it, and what was due stays due.
   *
   * @param reason at least five letters
   * @throws PaymentProblem when the run does not wait for approval, the role does not allow it or
   *     the reason is missing
   */
  public void withdraw(long run, Staff by, String reason) {
    requireReason(reason);
    transaction.executeWithoutResult(
        _ -> {
          Run seen = locked(run);
          require(by.isAny(MAY_APPROVE), Kind.ROLE);
          require(seen.state() == RunState.COLLECTED, Kind.STATE);
          db.sql(
                  """
                  update payment set state = 'WITHDRAWN' where run = :run and state in ('DUE', 'READY')
                  """)
              .param("run", run)
              .update();
          db.sql(
                  """
                  update payment_run set state = 'WITHDRAWN', withdrawn_by = :by,
                    withdrawn_at = now(), withdrawn_reason = :reason
                  where id = :run
                  """)
              .param("by", by.id())
              .param("reason", reason.strip())
              .param("run", run)
              .update();
          diary.change(by, "payments.withdrawn", Purpose.SIGNING);
        });
  }

  /**
   * The file was taken to the bank.
   *
   * @throws PaymentProblem when there is no file yet, or the role does not allow it
   */
  public void sent(long run, Staff by) {
    transaction.executeWithoutResult(
        _ -> {
          Run seen = locked(run);
          require(by.is(Role.ACCOUNTANT), Kind.ROLE);
          require(seen.state() == RunState.WRITTEN, Kind.STATE);
          db.sql(
                  """
                  update payment_run set state = 'SENT', sent_by = :by, sent_at = now()
                  where id = :run
                  """)
              .param("by", by.id())
              .param("run", run)
              .update();
          diary.change(by, "payments.sent", Purpose.PAYMENT);
        });
  }

  public Optional<Run> find(long run) {
    return rows.find(run);
  }

  /** The newest first. */
  public List<Run> latest(int most) {
    return rows.latest(most);
  }

  /** Payments of a run in the order of their numbers. */
  public List<Payment> payments(long run, int most) {
    return rows.payments(run, null, most);
  }

  /** What a run cannot pay. */
  public List<Payment> parked(long run, int most) {
    return rows.payments(run, PaymentState.PARKED, most);
  }

  /** What no run could pay so far, the newest first. */
  public List<Payment> parked(int most) {
    return rows.parked(most);
  }

  /** All payments of a case, the newest first. */
  public List<Payment> ofCase(long caseId) {
    return rows.ofCase(caseId);
  }

  /** Where a run differs from the one before it, cause by cause. */
  public List<Difference> differences(long run, int most) {
    return rows.differences(run, most);
  }

  /** The same in sums, those first that weigh most. */
  public List<Difference.Sum> sumsOfDifferences(long run) {
    return rows.sums(run);
  }

  public Optional<RunFile> file(long run) {
    return rows.file(run);
  }

  /**
   * The bytes for the bank.
   *
   * @throws PaymentProblem when there is no file yet
   */
  public InputStream content(long run, Staff by) {
    require(rows.file(run).isPresent(), Kind.STATE);
    diary.read(by, "payments.file", Purpose.PAYMENT);
    try {
      return new GZIPInputStream(new ByteArrayInputStream(rows.content(run)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void requireReason(String reason) {
    require(reason.strip().length() >= SHORTEST_REASON, Kind.REASON);
  }

  private Run locked(long run) {
    db.sql("select id from payment_run where id = :run for update")
        .param("run", run)
        .query(row -> {});
    return rows.find(run).orElseThrow(() -> new PaymentProblem(Kind.UNKNOWN));
  }
}
