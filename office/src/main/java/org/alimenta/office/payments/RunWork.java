package org.alimenta.office.payments;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works on runs in the background. It looks for runs on which there is something to do when it is
 * woken, when the program starts and from time to time, so that what another instance left behind
 * is taken up again. While the database is away it waits and tries again.
 */
@Component
class RunWork implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(RunWork.class);

  private final DataSource dataSource;
  private final JdbcClient db;
  private final JobOperator operator;
  private final JobRepository repository;
  private final Job collect;
  private final Job pay;
  private final long pauseMillis;
  private final Clock clock;
  private final Semaphore woken = new Semaphore(0);
  private volatile boolean running;
  private @Nullable Thread worker;

  RunWork(
      DataSource dataSource,
      JdbcClient db,
      JobOperator operator,
      JobRepository repository,
      @Qualifier("collectJob") Job collect,
      @Qualifier("payJob") Job pay,
      @Value("${alimenta.payments.pause-millis:5000}") long pauseMillis,
      Clock clock) {
    this.dataSource = dataSource;
    this.db = db;
    this.operator = operator;
    this.repository = repository;
    this.collect = collect;
    this.pay = pay;
    this.pauseMillis = pauseMillis;
    this.clock = clock;
  }

  /** Somebody made or approved a run. */
  void wake() {
    woken.release();
  }

  @Override
  public void start() {
    // Before the thread begins, or it would find that it is to stop.
    running = true;
    worker = Thread.ofPlatform().name("payment-runs").daemon().start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    Thread current = worker;
    if (current != null) {
      current.interrupt();
      try {
        current.join(TimeUnit.SECONDS.toMillis(10));
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void work() {
    while (running) {
      workOnAll();
      try {
        woken.tryAcquire(pauseMillis, TimeUnit.MILLISECONDS);
        woken.drainPermits();
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void workOnAll() {
    try {
      for (Waiting run : waiting()) {
        workOn(run);
      }
    } catch (Exception e) {
      if (running) {
        LOG.warn("Payment runs wait: {}. They go on by themselves.", e.getMessage());
      }
    }
  }

  private record Waiting(long run, RunState state) {}

  private List<Waiting> waiting() {
    return db.sql("select id, state from payment_run where state in ('COLLECTING', 'APPROVED')")
        .query((row, _) -> new Waiting(row.getLong("id"), RunState.valueOf(row.getString("state"))))
        .list();
  }

  private void workOn(Waiting waiting) throws Exception {
    Optional<RunLock> taken = lock(waiting.run());
    if (taken.isEmpty()) {
      return;
    }
    try (RunLock _ = taken.get()) {
      JobExecution done = run(waiting);
      if (done.getStatus() == BatchStatus.COMPLETED) {
        LOG.info("Payment run {}: {} is done", waiting.run(), waiting.state());
      } else {
        LOG.warn(
            "Payment run {}: {} was broken off and goes on by itself: {}",
            waiting.run(),
            waiting.state(),
            done.getAllFailureExceptions());
      }
    }
  }

  private Optional<RunLock> lock(long run) throws SQLException {
    return RunLock.tryToTake(dataSource, run);
  }

  private JobExecution run(Waiting waiting) throws Exception {
    Job job = waiting.state() == RunState.COLLECTING ? collect : pay;
    JobParameters parameters =
        new JobParametersBuilder().addLong(RunJobs.RUN, waiting.run()).toJobParameters();
    JobInstance instance = repository.getJobInstance(job.getName(), parameters);
    JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
    return last == null ? operator.start(job, parameters) : operator.restart(endedAsFailed(last));
  }

  /** Whoever worked on it before is dead: we hold the run. What they left open is closed. */
  private JobExecution endedAsFailed(JobExecution last) {
    for (StepExecution step : last.getStepExecutions()) {
      if (step.getStatus() != BatchStatus.COMPLETED && step.getStatus() != BatchStatus.FAILED) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(now());
        repository.update(step);
      }
    }
    if (last.getStatus() != BatchStatus.FAILED) {
      last.setStatus(BatchStatus.FAILED);
      last.setEndTime(now());
      repository.update(last);
    }
    return last;
  }

  /** As everything else: an execution that a crash left has no better time of its end. */
  private LocalDateTime now() {
    return LocalDateTime.now(clock);
  }
}
