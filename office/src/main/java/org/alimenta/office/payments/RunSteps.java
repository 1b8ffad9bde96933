package org.alimenta.office.payments;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of a run that are one transaction each. Done twice, they do nothing the second time.
 */
@Component
class RunSteps {
  private final JdbcClient db;
  private final Owed owed;
  private final Comparison comparison;
  private final FileWriting files;

  RunSteps(JdbcClient db, Owed owed, Comparison comparison, FileWriting files) {
    this.db = db;
    this.owed = owed;
    this.comparison = comparison;
    this.files = files;
  }

  void collect(long run) {
    LocalDate due =
        db.sql("select due_day from payment_run where id = :run for update")
            .param("run", run)
            .query(LocalDate.class)
            .single();
    boolean begun =
        db.sql("select exists (select from payment where run = :run)")
            .param("run", run)
            .query(Boolean.class)
            .single();
    if (!begun) {
      owed.collect(run, due);
      // Thousands of new rows: without fresh statistics the next steps would read them the slow
      // way.
      db.sql("analyze payment").update();
    }
  }

  void compare(long run) {
    comparison.compare(run);
    RunState to = paysSomebody(run) ? RunState.COLLECTED : RunState.NOTHING_TO_PAY;
    moved(run, RunState.COLLECTING, to, ", collected_at = now()");
  }

  private boolean paysSomebody(long run) {
    return db.sql("select exists (select from payment where run = :run and state = 'READY')")
        .param("run", run)
        .query(Boolean.class)
        .single();
  }

  void write(long run) {
    boolean paid = files.write(run);
    moved(run, RunState.APPROVED, paid ? RunState.WRITTEN : RunState.NOTHING_TO_PAY, "");
  }

  private void moved(long run, RunState from, RunState to, String also) {
    db.sql("update payment_run set state = :to" + also + " where id = :run and state = :from")
        .param("to", to.name())
        .param("run", run)
        .param("from", from.name())
        .update();
  }
}
