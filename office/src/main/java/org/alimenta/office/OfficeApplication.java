package org.alimenta.office;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The office: one application with its public site, the parents' portal and the staff desk.
 *
 * <p>Spring Boot's invented default user is switched off: nobody may sign in by accident of
 * configuration.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class OfficeApplication {

  public static void main(String[] args) {
    SpringApplication.run(OfficeApplication.class, args);
  }
}
