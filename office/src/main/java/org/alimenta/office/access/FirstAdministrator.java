package org.alimenta.office.access;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the first account of a real office, which then makes all others. */
@Component
public class FirstAdministrator implements ApplicationRunner {

  /** What is typed to sign in. */
  public static final String LOGIN = "administrator";

  private final StaffRegister register;
  private final StaffDesk desk;
  private final DemoStaff demo;
  private final PasswordEncoder passwords;
  private @Nullable String password;

  FirstAdministrator(
      StaffRegister register, StaffDesk desk, DemoStaff demo, PasswordEncoder passwords) {
    this.register = register;
    this.desk = desk;
    this.demo = demo;
    this.passwords = passwords;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (demo.allowed() || !register.people().isEmpty()) {
      return;
    }
    String made = desk.newPassword();
    long id = register.add(LOGIN, LOGIN, Set.of(Role.ADMINISTRATOR), null, false);
    register.setPassword(id, passwords.encode(made), true);
    password = made;
  }

  /** The password of the account that this start made; empty when there were accounts before. */
  public Optional<String> password() {
    return Optional.ofNullable(password);
  }
}
