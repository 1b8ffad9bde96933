package org.alimenta.office.database;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.alimenta.database.Database;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database when the office starts and closes it when it stops. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Database database(@Value("${alimenta.data:data}") Path data) {
    return Database.embedded(data.resolve("postgres"));
  }

  // The pool is closed with its database.
  @Bean(destroyMethod = "")
  DataSource dataSource(Database database) {
    return database.dataSource();
  }
}
