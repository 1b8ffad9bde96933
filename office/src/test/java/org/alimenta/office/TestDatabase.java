package org.alimenta.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alimenta.database.Database;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** An empty database for each application context of the tests; it goes with the context. */
@Configuration(proxyBeanMethods = false)
class TestDatabase {

  // A test of two instances hands the database of the first to the second.
  @Bean(destroyMethod = "close")
  @ConditionalOnMissingBean
  Database databaseOfTests() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "databases"));
    return Database.temporary(Files.createTempDirectory(folder, "test").resolve("postgres"));
  }
}
