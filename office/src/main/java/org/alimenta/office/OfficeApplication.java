package org.alimenta.office;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/**
 * The office: one application with its public site, the parents' portal and the staff desk.
 *
 * <p>It is started by the command line, which brings the clock: no page asks the machine for the
 * time.
 *
 * <p>Spring Boot's invented default user is switched off: nobody may sign in by accident of
 * configuration.
 */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class OfficeApplication {}
