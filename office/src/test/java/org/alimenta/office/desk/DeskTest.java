package org.alimenta.office.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The frame of the desk, and who comes in. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class DeskTest {

  private static final Look DESK = new Look(1280, "pl", "normal", 100);

  @LocalServerPort private int port;

  @Test
  void the_door_is_sound_in_each_look(Browser browser) {
    browser.checks(address(), "/desk/sign-in");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk", "/desk/keyboard"})
  void every_page_is_sound_in_each_look(String path, Browser browser) {
    browser.checksAs("clerk", address(), path);
  }

  @Test
  void every_demo_person_comes_in_and_sees_name_and_roles(Browser browser) {
    for (DemoStaff.Demo person : DemoStaff.ALL) {
      try (Visit visit = browser.openAs(person.login(), address(), "/desk", DESK)) {
        assertThat(visit.page().locator(".a-desk-who").textContent()).contains(person.name());
      }
    }
  }

  @Test
  void whoever_asks_for_a_page_first_comes_to_it_after_signing_in(Browser browser) {
    try (Visit visit = browser.open(address(), "/desk/keyboard", DESK)) {
      Page page = visit.page();
      assertThat(page.url()).isEqualTo(address() + "/desk/sign-in");
      page.fill("#login", " Clerk ");
      page.fill("#password", DemoStaff.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.startsWith(address() + "/desk/keyboard"));
    }
  }

  @Test
  void a_wrong_password_and_a_wrong_name_are_refused_in_the_same_words(Browser browser) {
    assertThat(refusal(browser, "clerk", "not this one"))
        .isEqualTo(refusal(browser, "nobody", "x"));
  }

  private String refusal(Browser browser, String login, String password) {
    try (Visit visit = browser.open(address(), "/desk/sign-in", DESK)) {
      Page page = visit.page();
      page.fill("#login", login);
      page.fill("#password", password);
      page.keyboard().press("Enter");
      page.waitForURL(address() + "/desk/sign-in?refused");
      visit.isSound();
      assertThat(page.title()).startsWith("Błąd: ");
      return page.locator(".govuk-error-summary").textContent();
    }
  }

  @Test
  void whoever_signs_out_is_out(Browser browser) {
    try (Visit visit = browser.signIn("clerk2", address(), DESK)) {
      Page page = visit.page();
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wyloguj się")).click();
      assertThat(page.url()).isEqualTo(address() + "/desk/sign-in?out");
      page.navigate(address() + "/desk");
      assertThat(page.url()).startsWith(address() + "/desk/sign-in");
    }
  }

  @Test
  void a_page_that_no_line_of_the_matrix_names_is_closed_to_everybody(Browser browser) {
    for (String login : List.of("clerk", "administrator")) {
      try (Visit visit = browser.openAs(login, address(), "/desk/no-such-page", DESK)) {
        assertThat(visit.page().locator("h1").textContent())
            .isEqualTo("Nie możesz otworzyć tej strony");
      }
    }
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
