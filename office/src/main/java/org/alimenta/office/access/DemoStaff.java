package org.alimenta.office.access;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Invented staff with a password that everybody knows: one for each role. They exist only where
 * {@code alimenta.demo} is true, and the start says so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DemoStaff implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStaff.class);

  /** The password of all of them. */
  public static final String PASSWORD = "alimenta-demo-2024";

  /**
   * @param login what is typed to sign in
   */
  public record Demo(String login, String name, Set<Role> roles) {}

  /** One for each role, and a second clerk and approver for work in pairs. */
  public static final List<Demo> ALL =
      List.of(
          new Demo("clerk", "Barbara Mazurek", Set.of(Role.CLERK)),
          new Demo("clerk2", "Tomasz Wilk", Set.of(Role.CLERK)),
          new Demo("approver", "Danuta Sikora", Set.of(Role.APPROVER)),
          new Demo("lead", "Ewa Gil", Set.of(Role.CLERK, Role.APPROVER)),
          new Demo("accountant", "Jan Kos", Set.of(Role.ACCOUNTANT)),
          new Demo("editor", "Maria Lis", Set.of(Role.EDITOR)),
          new Demo("analyst", "Piotr Bocian", Set.of(Role.ANALYST)),
          new Demo("auditor", "Zofia Sowa", Set.of(Role.AUDITOR)),
          new Demo("administrator", "Adam Zięba", Set.of(Role.ADMINISTRATOR)));

  private final boolean demo;
  private final StaffRegister register;
  private final PasswordEncoder passwords;
  private final JdbcClient jdbc;

  DemoStaff(
      @Value("${alimenta.demo:false}") boolean demo,
      StaffRegister register,
      PasswordEncoder passwords,
      JdbcClient jdbc) {
    this.demo = demo;
    this.register = register;
    this.passwords = passwords;
    this.jdbc = jdbc;
  }

  /** Whether invented staff may sign in here. */
  public boolean allowed() {
    return demo;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!demo) {
      refuseDemonstration();
      return;
    }
    refuseAmongRealPeople();
    LOG.warn(
        "DEMONSTRATION: invented staff can sign in with a password that everybody knows. Never enter"
            + " data of real people here.");
    String password = passwords.encode(PASSWORD);
    for (Demo person : ALL) {
      if (register.account(person.login()).isEmpty()) {
        register.add(person.login(), person.name(), person.roles(), password, true);
      }
    }
  }

  private void refuseDemonstration() {
    if (register.people().stream().anyMatch(StaffAccount::demo)) {
      throw new StartRefused(
          "This database holds a demonstration with invented people. A real office begins in an empty"
              + " one: name another folder or database.");
    }
  }

  private void refuseAmongRealPeople() {
    boolean real =
        jdbc.sql("select exists (select from staff where not demo and not machine)")
            .query(Boolean.class)
            .single();
    if (real && register.people().stream().noneMatch(StaffAccount::demo)) {
      throw new StartRefused(
          "alimenta.demo is true, but this database belongs to a real office: it has staff of its"
              + " own. Start without the demonstration, or name another folder or database.");
    }
  }
}
