package org.alimenta.office.database;

import javax.sql.DataSource;
import org.alimenta.database.Database;
import org.alimenta.database.DatabaseSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database when the office starts and closes it when it stops. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Database database(Environment environment) {
    return DatabaseSettings.of(environment::getProperty).open();
  }

  // The pool is closed with its database.
  @Bean(destroyMethod = "")
  DataSource dataSource(Database database) {
    return database.dataSource();
  }
}
