package org.alimenta.office;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day on which all tests of the office take place. */
@Configuration(proxyBeanMethods = false)
class FixedDay {

  @Bean
  Clock clock() {
    return Clock.fixed(Instant.parse("2024-10-05T10:00:00Z"), ZoneId.of("Europe/Warsaw"));
  }
}
