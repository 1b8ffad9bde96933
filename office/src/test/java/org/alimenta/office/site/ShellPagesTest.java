package org.alimenta.office.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
@Import(FailingPages.class)
class ShellPagesTest {

  private static final Look PHONE = new Look(360, "pl", "normal", 100);
  private static final Look DESK = new Look(1280, "en", "normal", 100);

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/accessibility", "/keyboard", "/licence", "/gallery", "/gallery/errors"})
  void every_page_is_sound_in_each_look(String path, Browser browser) {
    browser.checks(address(), path);
  }

  @ParameterizedTest
  @CsvSource({
    "/no-such-page,404",
    "/fails/forbidden,403",
    "/fails/inside,500",
    "/fails/closed,503"
  })
  void every_failure_is_sound_in_each_look(String path, int status, Browser browser) {
    browser.checks(address(), path, status, Look.pairs());
  }

  @Test
  void the_title_of_a_form_with_mistakes_says_so_first_and_the_summary_leads_to_the_fields(
      Browser browser) {
    try (Visit visit = browser.open(address(), "/gallery/errors", PHONE)) {
      Page page = visit.page();
      assertThat(page.title()).startsWith("Błąd: ");
      // The script moves the focus when it has come, which may be after the page.
      page.waitForFunction("document.activeElement.className.includes('govuk-error-summary')");

      List<String> targets =
          page.locator(".govuk-error-summary__list a").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      assertThat(targets)
          .hasSize(8)
          .allSatisfy(target -> assertThat(page.locator(target).count()).isOne());
    }
  }

  @Test
  void the_toolbar_works_without_script_remembers_and_comes_back_to_the_page(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/gallery?page=2", DESK)) {
      Page page = visit.page();
      page.locator(".a-tools__summary").click();
      button(page, "150 %").click();

      assertThat(page.url()).isEqualTo(address() + "/gallery?page=2#display");
      assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("150");
      assertThat(button(page, "150 %").getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(button(page, "100 %").getAttribute("aria-pressed")).isEqualTo("false");

      button(page, "High contrast").click();
      page.navigate(address() + "/accessibility");
      assertThat(page.locator("html").getAttribute("data-contrast")).isEqualTo("high");
      assertThat(page.locator("html").getAttribute("data-size")).isEqualTo("150");
    }
  }

  @Test
  void the_toolbar_changes_the_page_in_place_when_scripts_run(Browser browser) {
    try (Visit visit = browser.open(address(), "/", DESK)) {
      Page page = visit.page();
      page.locator(".a-tools__summary").click();
      page.waitForResponse(
          response -> response.url().endsWith("/display"),
          () -> button(page, "High contrast").click());
      page.waitForSelector("html[data-contrast=high]");
      assertThat(button(page, "High contrast").getAttribute("aria-pressed")).isEqualTo("true");

      page.reload();
      assertThat(page.locator("html").getAttribute("data-contrast")).isEqualTo("high");
    }
  }

  @Test
  void the_language_switch_keeps_the_page_and_is_remembered(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/gallery?page=2", DESK)) {
      Page page = visit.page();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Polski")).click();
      assertThat(page.url()).isEqualTo(address() + "/gallery?page=2&lang=pl");
      assertThat(page.locator("h1").textContent()).isEqualTo("Galeria części");

      page.navigate(address() + "/keyboard");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("pl");
    }
  }

  @Test
  void the_first_stop_of_the_keyboard_leads_to_the_content(Browser browser) {
    try (Visit visit = browser.open(address(), "/", PHONE)) {
      Page page = visit.page();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
  }

  @Test
  void the_quick_exit_is_a_plain_link_away_on_every_page(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/gallery", PHONE)) {
      assertThat(visit.page().locator(".govuk-js-exit-this-page-button").getAttribute("href"))
          .startsWith("https://");
    }
  }

  @Test
  void whatever_can_be_pressed_is_large_enough(Browser browser) {
    try (Visit visit = browser.open(address(), "/gallery", PHONE)) {
      visit.page().locator(".a-tools__summary").click();
      Object small =
          visit
              .page()
              .evaluate(
                  "[...document.querySelectorAll('button, summary, select, nav a, .govuk-button, .a-wordmark')]"
                      + ".filter(e => e.checkVisibility())"
                      + ".filter(e => e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)"
                      + ".filter(e => !e.closest('.govuk-breadcrumbs, .a-footer, .govuk-pagination'))"
                      + ".map(e => e.outerHTML)");
      assertThat(small).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).isEmpty();
    }
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
