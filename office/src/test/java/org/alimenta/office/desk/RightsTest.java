package org.alimenta.office.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.alimenta.office.access.Role;
import org.alimenta.office.desk.Rights.Right;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RightsTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mapping;

  @Test
  void every_page_of_the_desk_has_a_line_in_the_matrix() {
    Set<String> without = new TreeSet<>();
    mapping.getHandlerMethods().keySet().stream()
        .flatMap(info -> info.getPatternValues().stream())
        .filter(path -> path.startsWith("/desk/"))
        .filter(path -> !path.equals(DeskSecurity.SIGN_IN))
        .filter(
            path -> Rights.MATRIX.stream().noneMatch(right -> Rights.isUnder(path, right.path())))
        .forEach(without::add);

    assertThat(without).as("add a line to Rights and to docs/operations.md").isEmpty();
  }

  @Test
  void an_auditor_sees_and_changes_nothing_but_the_own_account() {
    assertThat(
            Rights.MATRIX.stream()
                .filter(right -> right.change().contains(Role.AUDITOR))
                .map(Right::path))
        .containsExactlyInAnyOrder(
            // Checking the ledger goes as a form, but writes nothing.
            "/desk/account", "/desk/session", "/desk/resume", "/desk/search", "/desk/ledger/check");
  }

  @Test
  void an_administrator_sees_no_case_and_no_money() {
    for (String path : Set.of("/desk/cases", "/desk/worklist", "/desk/payments", "/desk/ledger")) {
      assertThat(Rights.MATRIX)
          .filteredOn(right -> right.path().equals(path))
          .singleElement()
          .satisfies(right -> assertThat(right.see()).doesNotContain(Role.ADMINISTRATOR));
    }
  }
}
