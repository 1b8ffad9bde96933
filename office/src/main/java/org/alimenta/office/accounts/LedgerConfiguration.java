package org.alimenta.office.accounts;

import javax.sql.DataSource;
import org.alimenta.ledger.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  Ledger ledger(DataSource dataSource) {
    return new Ledger(dataSource);
  }
}
