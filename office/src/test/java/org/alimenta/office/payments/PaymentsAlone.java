package org.alimenta.office.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.alimenta.ledger.Ledger;
import org.alimenta.office.access.Diary;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.parties.Parties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Payment runs without pages and without the rest of the office. Not marked as a configuration, or
 * every test of the office would take it in.
 */
@EnableTransactionManagement
@ComponentScan(
    basePackageClasses = Runs.class,
    excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Test|Alone).*"))
@Import({Tasks.class, Parties.class, Diary.class})
class PaymentsAlone {

  @Bean
  JdbcClient jdbcClient(DataSource dataSource) {
    return JdbcClient.create(dataSource);
  }

  @Bean
  Ledger ledger(DataSource dataSource) {
    return new Ledger(dataSource);
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2024-10-14T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
  }
}
