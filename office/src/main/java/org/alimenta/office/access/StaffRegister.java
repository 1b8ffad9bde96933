package org.alimenta.office.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works or worked here. */
@Component
public class StaffRegister {

  private static final String SELECT =
      """
      select s.*, array(select role from staff_role r where r.staff_id = s.id) as roles
      from staff s
      """;

  private final JdbcClient jdbc;

  StaffRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The program itself: the one who acts when no person does. */
  public Staff machine() {
    return jdbc.sql(SELECT + "where machine").query(StaffRegister::account).single().staff();
  }

  /** A person by number, also one who has left. */
  public Optional<Staff> find(long id) {
    return account(id).map(StaffAccount::staff);
  }

  /** A person by the name typed to sign in. */
  public Optional<Staff> find(String login) {
    return account(login).map(StaffAccount::staff);
  }

  Optional<StaffAccount> account(long id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id)
        .query(StaffRegister::account)
        .optional();
  }

  Optional<StaffAccount> account(String login) {
    return jdbc.sql(SELECT + "where login = :login")
        .param("login", login.strip().toLowerCase(Locale.ROOT))
        .query(StaffRegister::account)
        .optional();
  }

  /** All people in the order of their names; the program itself is not among them. */
  List<StaffAccount> people() {
    return jdbc.sql(SELECT + "where not machine order by active desc, plain(name), id")
        .query(StaffRegister::account)
        .list();
  }

  /**
   * @param password already hashed; null where only the identity provider vouches
   * @return the number of the new person
   */
  @Transactional
  long add(String login, String name, Set<Role> roles, @Nullable String password, boolean demo) {
    long id =
        jdbc.sql(
                """
                insert into staff (login, name, password, demo)
                values (:login, :name, :password, :demo) returning id
                """)
            .param("login", login)
            .param("name", name)
            .param("password", password)
            .param("demo", demo)
            .query(Long.class)
            .single();
    setRoles(id, roles);
    return id;
  }

  void rename(long id, String name) {
    jdbc.sql("update staff set name = :name where id = :id")
        .param("name", name)
        .param("id", id)
        .update();
  }

  /** Every session of the person ends where the account is closed or gets another password. */
  void setActive(long id, boolean active) {
    jdbc.sql("update staff set active = :active, stamp = stamp + 1 where id = :id")
        .param("active", active)
        .param("id", id)
        .update();
  }

  /**
   * @param password already hashed
   * @param mustChange whether somebody else knows it
   */
  void setPassword(long id, String password, boolean mustChange) {
    jdbc.sql(
            """
            update staff set password = :password, password_must_change = :change,
              stamp = stamp + 1
            where id = :id
            """)
        .param("password", password)
        .param("change", mustChange)
        .param("id", id)
        .update();
  }

  /** The person whom an identity provider calls so. */
  Optional<StaffAccount> accountOf(String providerSubject) {
    return jdbc.sql(SELECT + "where provider_subject = :subject")
        .param("subject", providerSubject)
        .query(StaffRegister::account)
        .optional();
  }

  void tie(long id, String providerSubject) {
    jdbc.sql("update staff set provider_subject = :subject where id = :id")
        .param("subject", providerSubject)
        .param("id", id)
        .update();
  }

  /** How many others than this person may still give roles and passwords. */
  int otherAdministrators(long id) {
    return jdbc.sql(
            """
            select count(*) from staff s join staff_role r on r.staff_id = s.id
            where s.active and s.id <> :id and r.role = 'ADMINISTRATOR'
            """)
        .param("id", id)
        .query(Integer.class)
        .single();
  }

  @Transactional
  void setRoles(long id, Set<Role> roles) {
    jdbc.sql("delete from staff_role where staff_id = :id").param("id", id).update();
    for (Role role : roles) {
      jdbc.sql("insert into staff_role (staff_id, role) values (:id, :role)")
          .param("id", id)
          .param("role", role.name())
          .update();
    }
  }

  private static StaffAccount account(ResultSet row, int number) throws SQLException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String role : (String[]) row.getArray("roles").getArray()) {
      roles.add(Role.valueOf(role));
    }
    return new StaffAccount(
        new Staff(row.getLong("id"), row.getString("name"), roles),
        row.getString("login"),
        row.getString("password"),
        row.getBoolean("password_must_change"),
        row.getString("code_secret"),
        row.getBoolean("active"),
        row.getBoolean("demo"),
        row.getInt("stamp"));
  }
}
