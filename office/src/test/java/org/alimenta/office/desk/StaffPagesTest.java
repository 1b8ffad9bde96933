package org.alimenta.office.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.alimenta.office.access.DemoStaff;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts, the diary, and what becomes of a form whose session has ended. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class StaffPagesTest {

  private static final Look DESK = new Look(1280, "pl", "normal", 100);
  private static final String OWN_PASSWORD = "mgły nad bagnem o świcie";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "administrator,/desk/staff",
    "administrator,/desk/staff/new",
    "auditor,/desk/staff/2",
    "administrator,/desk/staff/3",
    "administrator,/desk/staff/10",
    "auditor,/desk/diary",
    "auditor,/desk/diary?from=1999-01-01&to=1999-01-02&kind=READ&person=2&case=4",
    "clerk,/desk/account",
    "clerk,/desk/account/password",
    "clerk,/desk/resume"
  })
  void every_page_is_sound_in_each_look(String login, String path, Browser browser) {
    browser.checksAs(login, address(), path);
  }

  @Test
  void a_new_person_sets_a_password_switches_codes_on_and_needs_one_from_then_on(Browser browser) {
    String given = newPerson(browser, "ola.nowa");
    try (Visit visit = browser.open(address(), "/desk/sign-in", DESK)) {
      Page page = visit.page();
      signIn(page, "ola.nowa", given);
      assertThat(page.url())
          .as("nothing before an own password")
          .endsWith("/desk/account/password");
      page.navigate(address() + "/desk");
      assertThat(page.url()).endsWith("/desk/account/password");

      setPassword(page, given, "qwertyuiop123456");
      assertThat(page.locator(".govuk-error-summary").textContent()).contains("odgadujący");
      visit.isSound();
      setPassword(page, given, OWN_PASSWORD);
      assertThat(page.url()).endsWith("/desk/account");
      visit.isSound();

      page.getByRole(AriaRole.BUTTON, named("Włącz kody jednorazowe")).click();
      visit.isSound();
      visit.screenshot("codes");
      page.fill("#code", "000000");
      page.getByRole(AriaRole.BUTTON, named("Włącz kody jednorazowe")).click();
      assertThat(page.title()).startsWith("Błąd: ");
      page.fill("#code", telephone(page.locator(".a-secret").textContent()));
      page.getByRole(AriaRole.BUTTON, named("Włącz kody jednorazowe")).click();
      visit.isSound();
      String paper = page.locator(".a-paper-codes kbd").first().textContent();

      page.getByRole(AriaRole.BUTTON, named("Wyloguj się")).click();
      signIn(page, "ola.nowa", OWN_PASSWORD);
      assertThat(page.url()).as("without a code").endsWith("?refused");
      page.fill("#login", "ola.nowa");
      page.fill("#password", OWN_PASSWORD);
      page.fill("#code", paper);
      page.locator("form[action='/desk/sign-in'] button").click();
      assertThat(page.url()).isEqualTo(address() + "/desk");
    }
  }

  @Test
  void an_account_is_closed_and_the_closing_undone(Browser browser) {
    newPerson(browser, "jan.krotko");
    try (Visit visit = browser.openAs("administrator", address(), "/desk/staff", DESK)) {
      Page page = visit.page();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Osoba jan.krotko"))
          .click();
      page.getByRole(AriaRole.BUTTON, named("Zamknij konto")).click();
      assertThat(page.locator("[role=status]").first().textContent()).contains("zamknięte");
      visit.isSound();
      page.getByRole(AriaRole.BUTTON, named("Cofnij zamknięcie")).click();
      assertThat(page.locator("[role=status]").first().textContent()).contains("otwarte");
    }
  }

  @Test
  void a_form_whose_session_ended_waits_for_its_owner_and_is_sent_once(Browser browser) {
    try (Visit visit = browser.signIn("administrator", address(), DESK)) {
      Page page = visit.page();
      fillNewPerson(page, "po.sesji");
      endSession(page);
      page.getByRole(AriaRole.BUTTON, named("Dodaj")).click();
      assertThat(page.url()).endsWith("/desk/sign-in?held");
      visit.isSound();

      signIn(page, "administrator", DemoStaff.PASSWORD);
      assertThat(page.url()).endsWith("/desk/resume");
      assertThat(page.locator("#content").innerHTML()).contains("Osoba po.sesji");
      visit.isSound();
      visit.screenshot("resume");
      assertThat(people("po.sesji")).as("nothing happened by itself").isZero();

      page.getByRole(AriaRole.BUTTON, named("Wyślij teraz")).click();
      assertThat(page.locator("#new-password").count()).isOne();
      assertThat(people("po.sesji")).isOne();

      page.navigate(address() + "/desk/resume");
      assertThat(page.getByRole(AriaRole.BUTTON, named("Wyślij teraz")).count()).isZero();
    }
  }

  @Test
  void nobody_else_sees_or_sends_a_form_that_waits(Browser browser) {
    try (Visit visit = browser.signIn("administrator", address(), DESK)) {
      Page page = visit.page();
      fillNewPerson(page, "cudza");
      endSession(page);
      page.getByRole(AriaRole.BUTTON, named("Dodaj")).click();
      signIn(page, "clerk", DemoStaff.PASSWORD);

      assertThat(page.locator("#content").textContent())
          .contains("ktoś inny")
          .doesNotContain("cudza");
      assertThat(people("cudza")).isZero();
    }
  }

  @Test
  void a_form_opened_by_one_person_is_not_sent_in_the_name_of_another(Browser browser) {
    try (Visit visit = browser.signIn("administrator", address(), DESK)) {
      Page page = visit.page();
      fillNewPerson(page, "druga.karta");
      page.evaluate("document.querySelector('#content [name=_by]').value = '2'");
      page.getByRole(AriaRole.BUTTON, named("Dodaj")).click();

      assertThat(page.url()).endsWith("/desk/resume?other");
      assertThat(people("druga.karta")).isZero();
    }
  }

  @Test
  void an_auditor_sees_the_staff_and_cannot_change_it(Browser browser) {
    try (Visit visit = browser.openAs("auditor", address(), "/desk/staff/3", DESK)) {
      Page page = visit.page();
      assertThat(page.locator("#content form").count()).isZero();
      page.navigate(address() + "/desk/staff/new");
      Object status =
          page.evaluate(
              "async () => { const form = document.querySelector('form[action=\"/desk/sign-out\"]');"
                  + " const body = new URLSearchParams(new FormData(form)); body.set('active', 'false');"
                  + " return (await fetch('/desk/staff/3/active', {method: 'POST', body})).status }");
      assertThat(status).isEqualTo(403);
      page.navigate(address() + "/desk/diary?kind=DENIED");
      assertThat(page.locator("#content table").textContent())
          .contains("Zofia Sowa", "POST /desk/staff/3/active");
    }
  }

  @Test
  void a_session_is_prolonged_with_one_key_before_it_ends(Browser browser) {
    try (Visit visit = browser.signIn("clerk2", address(), DESK)) {
      Page page = visit.page();
      visit.stopClock();
      page.navigate(address() + "/desk/keyboard");
      assertThat(page.locator("dialog[open]").count()).isZero();
      page.clock().runFor(28 * 60_000L);
      page.waitForSelector("dialog[open]");
      visit.screenshot("session-ending");
      page.waitForResponse(
          answer -> answer.url().endsWith("/desk/session") && answer.status() == 204,
          () -> page.keyboard().press("Enter"));
      page.waitForSelector(
          "dialog",
          new Page.WaitForSelectorOptions()
              .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    }
  }

  private String newPerson(Browser browser, String login) {
    try (Visit visit = browser.openAs("administrator", address(), "/desk/staff/new", DESK)) {
      Page page = visit.page();
      fillNewPerson(page, login);
      page.getByRole(AriaRole.BUTTON, named("Dodaj")).click();
      visit.isSound();
      return page.locator("#new-password").textContent();
    }
  }

  private void fillNewPerson(Page page, String login) {
    page.navigate(address() + "/desk/staff/new");
    page.fill("#name", "Osoba " + login);
    page.fill("#login", login);
    page.check("#roles-4");
  }

  private static void signIn(Page page, String login, String password) {
    page.fill("#login", login);
    page.fill("#password", password);
    page.locator("form[action='/desk/sign-in'] button").click();
  }

  private static void setPassword(Page page, String old, String password) {
    page.fill("#password", old);
    page.fill("#newPassword", password);
    page.fill("#again", password);
    page.getByRole(AriaRole.BUTTON, named("Zmień hasło")).click();
  }

  private String telephone(String secret) {
    long seconds =
        jdbc.sql("select floor(extract(epoch from clock_timestamp()))::bigint")
            .query(Long.class)
            .single();
    return Telephone.code(secret.replace(" ", ""), seconds);
  }

  private void endSession(Page page) {
    String cookie =
        page.context().cookies().stream()
            .filter(one -> one.name.equals("SESSION"))
            .findFirst()
            .orElseThrow()
            .value;
    String id = new String(Base64.getDecoder().decode(cookie), StandardCharsets.UTF_8);
    assertThat(jdbc.sql("delete from spring_session where session_id = ?").param(id).update())
        .isOne();
  }

  private int people(String login) {
    return jdbc.sql("select count(*) from staff where login = ?")
        .param(login)
        .query(Integer.class)
        .single();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
