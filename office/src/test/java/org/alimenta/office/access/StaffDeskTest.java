package org.alimenta.office.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class StaffDeskTest {

  @Autowired private StaffDesk desk;
  @Autowired private StaffRegister register;
  @Autowired private SigningIn signingIn;
  @Autowired private Standing standing;

  @Test
  void a_new_person_comes_in_with_the_given_password_and_must_replace_it() throws Exception {
    StaffDesk.Added added =
        desk.add(administrator(), " New.One ", "Nowa Osoba", Set.of(Role.CLERK));

    SignedIn session = signingIn.with("new.one", added.password(), "").orElseThrow();
    assertThat(standing.of(session).orElseThrow())
        .satisfies(now -> assertThat(now.mustChangePassword()).isTrue())
        .satisfies(now -> assertThat(now.staff().roles()).containsExactly(Role.CLERK));
  }

  @Test
  void nobody_gives_roles_to_themselves() {
    Staff self = administrator();

    assertThatThrownBy(
            () -> desk.change(self, self.id(), self.name(), Set.of(Role.CLERK, Role.APPROVER)))
        .hasMessage("staff.self");
    assertThatThrownBy(() -> desk.setActive(self, self.id(), false)).hasMessage("staff.self");
    assertThatThrownBy(() -> desk.reset(self, self.id())).hasMessage("staff.self");
  }

  @Test
  void whoever_gives_roles_does_not_handle_cases_or_money() {
    for (Role role : EnumSet.of(Role.CLERK, Role.APPROVER, Role.ACCOUNTANT)) {
      assertThatThrownBy(
              () -> desk.add(administrator(), "both", "B", Set.of(Role.ADMINISTRATOR, role)))
          .hasMessage("staff.roles.administrator");
    }
    assertThatThrownBy(
            () -> desk.add(administrator(), "both", "B", Set.of(Role.AUDITOR, Role.CLERK)))
        .hasMessage("staff.roles.auditor");
    assertThat(register.find("both")).isEmpty();
  }

  @Test
  void a_name_that_is_taken_is_told() {
    assertThatThrownBy(() -> desk.add(administrator(), "CLERK", "K", Set.of(Role.CLERK)))
        .hasMessage("staff.login.taken");
  }

  @Test
  void closing_can_be_undone() throws Exception {
    long id = desk.add(administrator(), "closed", "C", Set.of(Role.EDITOR)).number();
    desk.setActive(administrator(), id, false);
    assertThat(desk.find(id).orElseThrow().active()).isFalse();
    desk.setActive(administrator(), id, true);
    assertThat(desk.find(id).orElseThrow().active()).isTrue();
  }

  private Staff administrator() {
    return register.find("administrator").orElseThrow();
  }
}
