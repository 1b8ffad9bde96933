package org.alimenta.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.alimenta.bank.Nrb;
import org.alimenta.ledger.Ledger;
import org.alimenta.office.OfficeApplication;
import org.alimenta.office.accounts.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The demo office fills itself through the calls of its staff; what it holds must hang together.
 */
class DemoOfficeTest {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final int FAMILIES = 24;

  @TempDir Path folder;

  @Test
  void anEmptyOfficeFillsWithFamiliesInManyStates() throws Exception {
    SpringApplication office =
        new SpringApplication(OfficeApplication.class, DemoConfiguration.class);
    office.setWebApplicationType(WebApplicationType.SERVLET);
    office.addInitializers(
        (ApplicationContextInitializer<GenericApplicationContext>)
            context ->
                context.registerBean(
                    "clock",
                    Clock.class,
                    () ->
                        new DemoClock(
                            Clock.fixed(
                                Instant.parse("2026-01-01T10:00:00Z"), ZoneId.of("Europe/Warsaw")),
                            DemoClock.DAY)));
    office.setDefaultProperties(
        Map.of(
            "alimenta.demo",
            "true",
            "alimenta.demo.families",
            FAMILIES,
            "alimenta.data",
            folder.toString(),
            "server.port",
            0));
    try (ConfigurableApplicationContext running = office.run()) {
      running.getBean(DemoOffice.class).waitUntilFilled(LONGEST);
      JdbcClient db = running.getBean(JdbcClient.class);

      assertThat(count(db, "select count(*) from benefit_case")).isEqualTo(FAMILIES);
      assertThat(count(db, "select count(distinct state) from benefit_case"))
          .as("states of cases")
          .isGreaterThanOrEqualTo(3);
      assertThat(count(db, "select count(*) from decision where state = 'SIGNED'"))
          .isGreaterThan(5);
      assertThat(count(db, "select count(*) from decision where signed_by = proposed_by")).isZero();
      assertThat(count(db, "select count(*) from diary where case_id is not null"))
          .isGreaterThan(50);
      assertThat(count(db, "select count(*) from payment_run where state = 'CONFIRMED'"))
          .isPositive();
      Ledger ledger = running.getBean(Ledger.class);
      assertThat(ledger.balance(Chart.PERSONS, DemoClock.DAY)).as("owed, a credit").isNegative();
    }
  }

  private static long count(JdbcClient db, String sql) {
    return db.sql(sql).query(Long.class).single();
  }

  @Test
  void everyAccountNumberOfADemoPersonBelongsToNoBank() {
    Names names = new Names(new java.util.SplittableRandom(1));

    assertThat(Nrb.of(names.account().digits()).sortCode()).isEqualTo("99999999");
  }
}
