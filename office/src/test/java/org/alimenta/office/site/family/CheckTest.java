package org.alimenta.office.site.family;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.alimenta.office.site.questions.Walk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family asks for everything at once, as a visitor does it. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class CheckTest {
  private static final Look PHONE = new Look(360, "pl", "normal", 100);
  private static final Look DESK = new Look(1280, "en", "high", 100);

  @LocalServerPort private int port;

  @Autowired private JdbcClient db;

  private String address() {
    return "http://localhost:" + port;
  }

  /** A mother alone with a child whose father pays nothing of 900 zł. */
  private Walk mother(Page page) {
    page.navigate(address() + "/family");
    send(page);
    person(page, "", "Ewa", "1990-02-03");
    page.click("main a[href='/family/people/new']");
    person(page, "1", "Ania", "2014-03-01");
    return new Walk(page, address())
        .answering("person.citizenship", "0")
        .answering("person.lives-in-poland", "1")
        .answering("person.alternating-custody", "0")
        .answering("person.benefit-abroad", "0")
        .answering("person.other-parent", "5")
        .answering("person.tie-to-applicant", "0")
        .answering("entitled.titles", "yes", "no")
        .answering("title.ordered", "yes", "no")
        .answering("title.enforcement", "yes", "no")
        .answering("ordered-sum.monthly", "900,00")
        .answering("ordered-sum.from", "2020-01-01")
        .answering("enforcement.owed", "9000")
        .answering("person.incomes-1", "yes", "no")
        .answering("income.payer", "Zakład Iksiński")
        .answering("income.from", "2020-01-01")
        .answering("income.year", "2023")
        .answering("income.kind", "0")
        .answering("income.net-in-year", "30 000");
  }

  private static void send(Page page) {
    page.locator("main form button[type=submit]").first().click();
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
    send(page);
  }

  private static void goOn(Page page) {
    page.click("a.govuk-button--start >> nth=0");
  }

  private static String every(Page page) {
    return page.locator("table.a-every").innerText();
  }

  @Test
  void a_mother_sees_everything_keeps_it_without_names_and_applies(Browser browser) {
    try (Visit visit = browser.open(address(), "/family", PHONE)) {
      Page page = visit.page();
      visit.isSound();
      Walk walk = mother(page);
      assertThat(page.locator(".a-person").count()).isEqualTo(2);
      visit.isSound();
      picture(visit, "family-people");
      goOn(page);
      visit.isSound();
      picture(visit, "family-question");
      walk.looking(
              question -> {
                assertThat(page.url()).matches(".*/family/question/\\d+");
                if (question.equals("income.year")) {
                  // Nobody knows the base year of a benefit by heart.
                  assertThat(page.locator("#answer-hint").innerText()).contains("2023");
                }
              })
          .toTheEnd();
      assertThat(walk.asked()).contains("income.year");
      assertThat(walk.asked()).hasSizeLessThan(60);

      assertThat(page.url()).endsWith("/family/result");
      assertThat(every(page)).contains("859,00\u00a0zł");
      visit.isSound();
      picture(visit, "family-result");

      page.click("a[href='/family/compass']");
      visit.isSound();
      picture(visit, "family-compass");
      // 859 less half of it, rounded to the grosz, reaches the smallest sum of 100 no more.
      assertThat(page.locator("main table").first().innerText()).contains("1\u00a0518,02\u00a0zł");
      assertThat(page.locator("svg.a-compass line").count()).isGreaterThan(5);

      String code = keep(page);
      visit.isSound();
      assertThat(bytesKept()).doesNotContain("Ewa", "Ania", "Iksi", "incomes", "born");
      page.navigate(address() + "/family/open/" + code);
      visit.isSound();
      send(page);
      assertThat(page.url()).endsWith("/family/result");
      assertThat(every(page)).contains("859,00\u00a0zł").doesNotContain("Ania");

      page.locator("form[action='/family/apply'] button").first().click();
      assertThat(page.url()).endsWith("/apply/code");
    }
  }

  private String keep(Page page) {
    page.navigate(address() + "/family/result");
    page.click("form[action='/family/keep'] button");
    return page.locator(".a-kept").innerText().strip();
  }

  private String bytesKept() {
    return db.sql("select encode(content, 'escape') from kept_family")
        .query(String.class)
        .list()
        .toString();
  }

  @Test
  void the_household_is_built_and_changed_without_losing_answers(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/family", DESK)) {
      Page page = visit.page();
      page.locator("main details summary").first().click();
      day(page, "day", "2003-01-01");
      send(page);
      assertThat(page.title()).startsWith("Error: ");
      visit.isSound();

      Walk walk = mother(page).answering("person.lives-in-poland", "1");
      page.click("main a[href='/family/people/new']");
      send(page);
      assertThat(page.locator(".govuk-error-summary li").count()).isEqualTo(2);
      visit.isSound();
      person(page, "1", "", "2019-05-06");
      goOn(page);
      Set<String> kinds = new HashSet<>();
      walk.looking(
          _ -> {
            if (kinds.size() < 4 && kinds.add(kind(page))) {
              visit.isSound();
            }
          });
      for (int i = 0; i < 6; i++) {
        walk.answer();
      }
      List<String> before = List.copyOf(walk.asked());

      page.navigate(address() + "/family/people");
      page.click("a[href='/family/people/3/remove']");
      visit.isSound();
      page.click("main button.govuk-button--warning");
      assertThat(page.locator(".a-person").count()).isEqualTo(2);
      goOn(page);
      assertThat(before).doesNotContain(walk.question());

      // What nobody knows is said to be open, and everything else is still worked out.
      page.click("button[name=unknown]");
      walk.toTheEnd();
      visit.isSound();
      picture(visit, "family-result-open");
      page.navigate(address() + "/family/check");
      assertThat(page.locator("main").innerText()).contains("not known");
      visit.isSound();
    }
  }

  private static String kind(Page page) {
    return page.locator("main input:not([type=hidden]), main select")
        .evaluateAll("all => all.map(e => e.type + e.name.replace(/\\d+/, '')).join()")
        .toString();
  }

  @Test
  void the_same_family_under_the_law_of_another_day(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/family", DESK)) {
      Page page = visit.page();
      Walk walk = mother(page);
      goOn(page);
      walk.toTheEnd();
      Locator stamp = page.locator(".a-stamp");
      assertThat(stamp.innerText()).contains("5\u00a0October\u00a02024", "figures of law");
      assertThat(every(page)).contains("859.00");

      day(page, "day", "2023-11-15");
      page.click("form[action='/family/day'] button");
      walk.toTheEnd();
      assertThat(page.locator(".a-stamp").innerText()).contains("15\u00a0November\u00a02023");
      assertThat(every(page)).doesNotContain("859.00");
      visit.isSound();
    }
  }

  private static void picture(Visit visit, String name) {
    if (Boolean.getBoolean("screenshots")) {
      visit.screenshot(name);
    }
  }
}
