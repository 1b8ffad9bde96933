package org.alimenta.office.site.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class LawPagesTest {

  private static final Look PHONE = new Look(360, "pl", "normal", 100);
  private static final Look CONTRAST = new Look(360, "pl", "high", 100);
  private static final Look DESK = new Look(1280, "en", "normal", 100);

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/benefits",
        "/benefits/maintenance-fund",
        "/benefits/maintenance-fund/rule",
        "/numbers",
        "/numbers/maintenance-fund/income-criterion",
        "/api"
      })
  void every_page_is_sound_in_two_opposite_looks(String path, Browser browser) {
    browser.checks(address(), path, 200, List.of(CONTRAST, DESK));
  }

  @ParameterizedTest
  @CsvSource({
    "/benefits/maintenance-fund?on=2007-01-01",
    "/benefits/maintenance-advance?on=31.12.2020",
    "/numbers?q=kryterium&only=unverified",
    "/numbers?q=zzz"
  })
  void other_days_and_searches_are_sound(String path, Browser browser) {
    browser.checks(address(), path, 200, List.of(PHONE));
  }

  @Test
  void every_benefit_and_every_number_has_a_page_in_each_language(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/benefits", DESK)) {
      Page page = visit.page();
      List<String> addresses =
          page.locator(".a-entry a").all().stream().map(a -> a.getAttribute("href")).toList();
      assertThat(addresses).hasSizeGreaterThan(5);
      addresses.forEach(at -> opens(page, at));
      addresses.forEach(at -> opens(page, at + "/rule"));
      page.navigate(address() + "/numbers");
      List<String> numbers =
          page.locator("h3.a-number__label a").all().stream()
              .map(a -> a.getAttribute("href"))
              .toList();
      assertThat(numbers).hasSizeGreaterThan(50);
      numbers.forEach(at -> opens(page, at));
    }
  }

  private void opens(Page page, String path) {
    assertThat(page.request().get(address() + path + "?lang=en").status()).as(path).isEqualTo(200);
    assertThat(page.request().get(address() + path + "?lang=pl").status()).as(path).isEqualTo(200);
  }

  @Test
  void a_day_in_the_past_shows_the_amounts_of_that_day(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/benefits/maintenance-fund", DESK)) {
      Page page = visit.page();
      assertThat(page.locator("#amounts").textContent()).contains("1,000.00\u00a0zł");

      page.fill("#on", "2020-11-05");
      page.click(".a-dated__form button");
      assertThat(page.url()).endsWith("?on=2020-11-05");
      assertThat(page.locator("#amounts").textContent())
          .contains("500.00\u00a0zł", "900.00\u00a0zł");
    }
  }

  @Test
  void lapsed_law_says_so(Browser browser) {
    try (Visit visit = browser.open(address(), "/benefits/maintenance-advance", PHONE)) {
      assertThat(visit.page().locator(".a-dated--past").count()).isOne();
    }
  }

  @Test
  void every_name_in_a_rule_leads_to_its_own_step(Browser browser) {
    try (Visit visit = browser.open(address(), "/benefits/maintenance-fund/rule", DESK)) {
      Object broken =
          visit
              .page()
              .evaluate(
                  "[...document.querySelectorAll('main a[href^=\"#\"]')].map(a => a.getAttribute('href').slice(1))"
                      + ".filter(id => !document.getElementById(id))");
      assertThat((List<?>) broken).isEmpty();
      assertThat(visit.page().locator("main a[href^='#step-']").count()).isGreaterThan(10);
    }
  }

  @Test
  void a_link_to_a_step_opens_it(Browser browser) {
    String rule = "/benefits/maintenance-fund/rule";
    String anchor;
    try (Visit visit = browser.open(address(), rule, DESK)) {
      anchor = visit.page().locator(".a-rule .a-step__body").nth(3).getAttribute("id");
      assertThat(visit.page().locator("#" + anchor).isVisible()).isFalse();
    }
    try (Visit visit = browser.open(address(), rule + "#" + anchor, DESK)) {
      visit.page().waitForSelector("#" + anchor);
    }
  }

  @Test
  void what_the_chart_shows_the_table_says(Browser browser) {
    try (Visit visit =
        browser.open(address(), "/numbers/maintenance-fund/income-criterion", DESK)) {
      Page page = visit.page();
      assertThat(page.locator(".a-plot__bar").count())
          .isEqualTo(page.locator("tbody tr").count())
          .isGreaterThan(3);
    }
  }

  @Test
  void a_benefit_or_number_that_is_not_there_is_a_page_not_found(Browser browser) {
    browser.checks(address(), "/benefits/no-such-benefit", 404, List.of(PHONE));
    browser.checks(address(), "/numbers/no-such/number", 404, List.of(DESK));
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
