package org.alimenta.office;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The day on which all tests of the office take place. */
@Configuration(proxyBeanMethods = false)
class FixedDay {

  @Bean
  BusinessDay clock() {
    return new BusinessDay();
  }
}
