package org.alimenta.office.payments;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * A program of its own that works on payment runs until nothing is left to do. At one of its
 * commits it says so and waits: to be killed, or for a line.
 *
 * <p>Arguments: the address of the database, the number of the commit (0 for none), {@code before}
 * or {@code after}.
 */
final class KilledOffice {
  private KilledOffice() {}

  public static void main(String[] arguments) throws Exception {
    // Whoever started it may be gone.
    Thread.ofPlatform().daemon().start(KilledOffice::endAfterAMinute);
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(arguments[0]);
    pool.setMaximumPoolSize(4);
    pool.setConnectionTimeout(2_000);
    int stopAt = Integer.parseInt(arguments[1]);
    boolean before = arguments[2].equals("before");
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(
              new MapPropertySource(
                  "test",
                  java.util.Map.of(
                      "alimenta.payments.chunk", "50", "alimenta.payments.pause-millis", "200")));
      context.registerBean(DataSource.class, () -> pool);
      context.registerBean(
          "transactionManager",
          JdbcTransactionManager.class,
          () -> new Stopping(pool, stopAt, before));
      context.register(PaymentsAlone.class);
      context.refresh();
      waitUntilNothingIsLeft(JdbcClient.create(pool));
    }
    System.out.println("DONE");
  }

  private static void endAfterAMinute() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException _) {
      return;
    }
    Runtime.getRuntime().halt(1);
  }

  private static void waitUntilNothingIsLeft(JdbcClient db) throws InterruptedException {
    boolean left = true;
    while (left) {
      Thread.sleep(50);
      try {
        left =
            db.sql(
                    """
                    select exists (select from payment_run where state in ('COLLECTING', 'APPROVED'))
                    """)
                .query(Boolean.class)
                .single();
      } catch (org.springframework.dao.DataAccessException _) {
        // The database is away; the runs wait for it, and so do we.
      }
    }
  }

  private static final class Stopping extends JdbcTransactionManager {
    private static final long serialVersionUID = 1;

    private final AtomicInteger commits = new AtomicInteger();
    private final int stopAt;
    private final boolean before;

    Stopping(DataSource dataSource, int stopAt, boolean before) {
      super(dataSource);
      this.stopAt = stopAt;
      this.before = before;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
      boolean here = commits.incrementAndGet() == stopAt;
      if (here && before) {
        stopHere();
      }
      super.doCommit(status);
      if (here && !before) {
        stopHere();
      }
    }

    private static void stopHere() {
      System.out.println("HERE");
      try {
        int unused = System.in.read();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }
}
