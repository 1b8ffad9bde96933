package org.alimenta.office.site.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.alimenta.office.site.questions.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A family asks for everything at once, as a visitor does it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class CheckTest {
  private static final Look PHONE = new Look(360, "pl", "normal", 100);
  private static final Look DESK = new Look(1280, "en", "high", 100);

  @LocalServerPort private int port;

  private String address() {
    return "http://localhost:" + port;
  }

  /** A mother alone with a child whose father pays nothing of 900 zł. */
  private Walk mother(Page page) {
    page.navigate(address() + "/family");
    page.locator("main details").first().locator("summary").click();
    day(page, "day", "2024-10-05");
    page.click("main form button[type=submit]");
    person(page, "", "Ewa", "1990-02-03");
    page.click("main a[href='/family/people/new']");
    person(page, "1", "Ania", "2014-03-01");
    return new Walk(page, address())
        .answering("person.citizenship", "0")
        .answering("person.lives-in-poland", "1")
        .answering("person.other-parent", "5")
        .answering("person.tie-to-applicant", "0")
        .answering("entitled.titles", "yes", "no")
        .answering("title.ordered", "yes", "no")
        .answering("title.enforcement", "yes", "no")
        .answering("ordered-sum.monthly", "900,00")
        .answering("ordered-sum.from", "2020-01-01")
        .answering("enforcement.owed", "9000")
        .answering("person.incomes-1", "yes", "no")
        .answering("income.from", "2020-01-01")
        .answering("income.year", "2023")
        .answering("income.kind", "0")
        .answering("income.net-in-year", "30 000");
  }

  private static void day(Page page, String id, String date) {
    String[] parts = date.split("-");
    page.fill("#" + id + "-year", parts[0]);
    page.fill("#" + id + "-month", parts[1]);
    page.fill("#" + id + "-day", parts[2]);
  }

  /**
   * @param role the number of the radio, or empty for the one who asks
   */
  private static void person(Page page, String role, String name, String born) {
    if (!role.isEmpty()) {
      page.check("#role-" + role);
    }
    page.fill("#name", name);
    day(page, "born", born);
    page.click("main form button[type=submit]");
  }

  @Test
  void a_family_sees_everything_in_one_table(Browser browser) {
    try (Visit visit = browser.open(address(), "/family", PHONE)) {
      Page page = visit.page();
      Walk walk = mother(page);
      assertThat(page.locator(".a-person").count()).isEqualTo(2);
      visit.isSound();
      visit.screenshot("family-people");
      page.click("a.govuk-button--start");
      visit.isSound();
      visit.screenshot("family-question");
      walk.toTheEnd();
      assertThat(page.url()).endsWith("/family/result");
      Locator table = page.locator("table.a-every");
      assertThat(table.innerText()).contains("859,00\u00a0zł");
      visit.isSound();
      visit.screenshot("family-result");
      table.locator("a").first().click();
      visit.isSound();
    }
  }
}
