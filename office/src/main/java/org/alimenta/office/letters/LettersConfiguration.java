package org.alimenta.office.letters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What letters take from the office around them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Authority.class)
class LettersConfiguration {

  @Bean
  TermEnds termEnds() {
    return (from, days) -> {
      LocalDate day = from.plusDays(days);
      while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
        day = day.plusDays(1);
      }
      return day;
    };
  }
}
