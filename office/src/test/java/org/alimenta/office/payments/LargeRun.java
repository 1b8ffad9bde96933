package org.alimenta.office.payments;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** How long a run of many payments takes, step by step: a program to start by hand. */
final class LargeRun {
  private LargeRun() {}

  public static void main(String[] arguments) throws Exception {
    int people = arguments.length == 0 ? 50_000 : Integer.parseInt(arguments[0]);
    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.builder().setServerConfig("synchronous_commit", "on").start();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      DataSource dataSource = pool(postgres);
      Flyway.configure()
          .dataSource(dataSource)
          .locations("classpath:db/migration")
          .load()
          .migrate();
      Commune commune = new Commune(dataSource).people(people, 0).owes(Commune.OCTOBER);
      commune.db.sql("analyze").update();
      context.registerBean(DataSource.class, () -> dataSource);
      context.registerBean(
          "transactionManager",
          JdbcTransactionManager.class,
          () -> new JdbcTransactionManager(dataSource));
      context.register(PaymentsAlone.class);
      context.refresh();
      Runs runs = context.getBean(Runs.class);
      long run = runs.make(commune.accountant, Commune.DUE, Commune.EXECUTION);
      await(runs, run);
      runs.approve(run, commune.approver);
      await(runs, run);
      report(commune.db, runs.find(run).orElseThrow());
    }
  }

  private static DataSource pool(EmbeddedPostgres postgres) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
    pool.setMaximumPoolSize(4);
    return pool;
  }

  private static void await(Runs runs, long run) throws InterruptedException {
    while (runs.find(run).orElseThrow().state().isWorking()) {
      Thread.sleep(200);
    }
  }

  private static void report(JdbcClient db, Run run) {
    System.out.println("payments " + run.payments());
    db.sql(
            """
            select step_name, write_count, extract(epoch from end_time - start_time) * 1000 as millis
            from batch_step_execution order by step_execution_id
            """)
        .query(
            row -> {
              System.out.println(
                  row.getString(1) + " " + row.getLong(2) + " in " + row.getLong(3) + " ms");
            });
    long most = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      most += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.println("peak heap " + most / 1_000_000 + " MB");
    System.out.println("up " + Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
  }
}
