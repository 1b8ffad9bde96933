package org.alimenta.office.payments;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Gives each test an office of its own, with an empty database. */
public final class Offices implements ParameterResolver {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  /** Payment runs, and the commune they pay for. */
  record Office(AnnotationConfigApplicationContext context, Commune commune)
      implements AutoCloseable {
    Runs runs() {
      return context.getBean(Runs.class);
    }

    Retries retries() {
      return context.getBean(Retries.class);
    }

    Statements statements() {
      return context.getBean(Statements.class);
    }

    /** Waits until the program has nothing to do for a run. */
    Run settled(long run) throws InterruptedException {
      Run seen = runs().find(run).orElseThrow();
      for (int look = 0; look < 600 && seen.state().isWorking(); look++) {
        Thread.sleep(25);
        seen = runs().find(run).orElseThrow();
      }
      return seen;
    }

    @Override
    public void close() {
      context.close();
    }
  }

  private record Server(EmbeddedPostgres postgres) implements AutoCloseable {
    static Server started() {
      try {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        JdbcClient.create(postgres.getPostgresDatabase()).sql("create database office").update();
        Flyway.configure()
            .dataSource(postgres.getDatabase("postgres", "office"))
            .locations("classpath:db/migration")
            .load()
            .migrate();
        return new Server(postgres);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    DataSource fresh() {
      String name = "office" + NUMBER.incrementAndGet();
      JdbcClient.create(postgres.getPostgresDatabase())
          .sql("create database " + name + " template office")
          .update();
      return postgres.getDatabase("postgres", name);
    }

    @Override
    public void close() throws IOException {
      postgres.close();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(Office.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    DataSource fresh =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Offices.class))
            .computeIfAbsent(Server.class, _ -> Server.started(), Server.class)
            .fresh();
    Office office = new Office(alone(fresh), new Commune(fresh));
    context.getStore(ExtensionContext.Namespace.create(Offices.class)).put(Office.class, office);
    return office;
  }

  private static AnnotationConfigApplicationContext alone(DataSource dataSource) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test", java.util.Map.of("alimenta.payments.pause-millis", "200")));
    context.registerBean(DataSource.class, () -> dataSource);
    context.registerBean(
        "transactionManager",
        JdbcTransactionManager.class,
        () -> new JdbcTransactionManager(dataSource));
    context.register(PaymentsAlone.class);
    context.refresh();
    return context;
  }
}
