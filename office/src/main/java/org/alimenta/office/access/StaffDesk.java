package org.alimenta.office.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators do with the accounts of others. Nobody does it to their own account: whoever
 * could give themselves roles could sign what they proposed.
 */
@Component
public class StaffDesk {

  private static final int PASSWORD_PARTS = 4;
  private static final int PART_LENGTH = 5;
  private static final int LONGEST_NAME = 120;

  private final StaffRegister register;
  private final OneTimeCodes codes;
  private final PasswordEncoder passwords;
  private final Diary diary;

  StaffDesk(StaffRegister register, OneTimeCodes codes, PasswordEncoder passwords, Diary diary) {
    this.register = register;
    this.codes = codes;
    this.passwords = passwords;
    this.diary = diary;
  }

  /**
   * An account as administrators see it.
   *
   * @param codes whether signing in needs a one-time code
   * @param invented whether it belongs to a demonstration
   */
  public record Entry(Staff staff, String login, boolean active, boolean codes, boolean invented) {}

  /** What cannot be done, told by the key of its words. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final String field;

    Refused(String field, String message) {
      super(message);
      this.field = field;
    }

    /** The field of the form that it is about. */
    public String field() {
      return field;
    }

    /** The key of its words. */
    public String message() {
      return String.valueOf(getMessage());
    }
  }

  /** Everybody, those who left last. */
  public List<Entry> all() {
    return register.people().stream().map(StaffDesk::entry).toList();
  }

  public Optional<Entry> find(long id) {
    return register
        .account(id)
        .filter(account -> register.machine().id() != id)
        .map(StaffDesk::entry);
  }

  private static Entry entry(StaffAccount account) {
    return new Entry(
        account.staff(),
        account.login(),
        account.active(),
        account.codeSecret() != null,
        account.demo());
  }

  /**
   * A new person and a password for their first sign-in.
   *
   * @param number of the new person
   * @param password told this once
   */
  public record Added(long number, String password) {}

  @Transactional(rollbackFor = Refused.class)
  public Added add(Staff by, String login, String name, Set<Role> roles) throws Refused {
    String plainLogin = login.strip().toLowerCase(Locale.ROOT);
    if (!plainLogin.matches("[a-z0-9][a-z0-9._@-]{1,63}")) {
      throw new Refused("login", "staff.login.form");
    }
    if (register.account(plainLogin).isPresent()) {
      throw new Refused("login", "staff.login.taken");
    }
    checkName(name);
    checkRoles(roles);
    String password = newPassword();
    long id = register.add(plainLogin, name.strip(), roles, passwords.encode(password), false);
    register.setPassword(id, passwords.encode(password), true);
    diary.change(by, "staff.added " + id, Purpose.ADMINISTRATION);
    return new Added(id, password);
  }

  @Transactional(rollbackFor = Refused.class)
  public void change(Staff by, long id, String name, Set<Role> roles) throws Refused {
    StaffAccount account = other(by, id);
    checkName(name);
    checkRoles(roles);
    if (account.staff().is(Role.ADMINISTRATOR)
        && !roles.contains(Role.ADMINISTRATOR)
        && register.otherAdministrators(id) == 0) {
      throw new Refused("roles", "staff.last");
    }
    register.rename(id, name.strip());
    register.setRoles(id, roles);
    diary.change(by, "staff.changed " + id, Purpose.ADMINISTRATION);
  }

  /**
   * Gives a person a new password and takes their one-time codes away.
   *
   * @return the password, told this once; it must be changed at the first sign-in
   */
  @Transactional(rollbackFor = Refused.class)
  public String reset(Staff by, long id) throws Refused {
    other(by, id);
    String password = newPassword();
    register.setPassword(id, passwords.encode(password), true);
    codes.turnOff(id);
    diary.change(by, "staff.reset " + id, Purpose.ADMINISTRATION);
    return password;
  }

  /** Closes or opens an account; closing ends every session of the person at once. */
  @Transactional(rollbackFor = Refused.class)
  public void setActive(Staff by, long id, boolean active) throws Refused {
    StaffAccount account = other(by, id);
    if (!active
        && account.staff().is(Role.ADMINISTRATOR)
        && register.otherAdministrators(id) == 0) {
      throw new Refused("roles", "staff.last");
    }
    register.setActive(id, active);
    diary.change(by, (active ? "staff.opened " : "staff.closed ") + id, Purpose.ADMINISTRATION);
  }

  private StaffAccount other(Staff by, long id) throws Refused {
    StaffAccount account =
        register.account(id).orElseThrow(() -> new Refused("name", "staff.unknown"));
    if (by.samePerson(account.staff())) {
      throw new Refused("roles", "staff.self");
    }
    if (account.staff().id() == register.machine().id()) {
      throw new Refused("name", "staff.unknown");
    }
    return account;
  }

  private static void checkName(String name) throws Refused {
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new Refused("name", "staff.name.form");
    }
  }

  private static void checkRoles(Set<Role> roles) throws Refused {
    Optional<String> fault = RoleRules.fault(roles);
    if (fault.isPresent()) {
      throw new Refused("roles", fault.get());
    }
  }

  String newPassword() {
    StringBuilder password = new StringBuilder(codes.word(PART_LENGTH));
    for (int part = 1; part < PASSWORD_PARTS; part++) {
      password.append('-').append(codes.word(PART_LENGTH));
    }
    return password.toString();
  }
}
