package org.alimenta.office.site.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole walks through the questions, and everything that can go wrong on the way. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class CalculatorTest {

  private static final Look PHONE = new Look(360, "pl", "normal", 100);
  private static final Look CONTRAST = new Look(360, "en", "high", 100);
  private static final Look DESK = new Look(1280, "en", "normal", 100);

  @LocalServerPort private int port;

  /**
   * A child with a mother who earns 2000 a month, and a father who pays nothing of 1200 a month.
   */
  private Walk family(Page page) {
    return new Walk(page, address())
        .answering("case.filed", "2024-10-05")
        .answering("person.born", "2014-03-01", "1985-06-01")
        .answering("entitled.titles", "yes", "no")
        .answering("title.ordered", "yes", "no")
        .answering("title.enforcement", "yes", "no")
        .answering("ordered-sum.monthly", "1 200,00")
        .answering("ordered-sum.from", "2020-01-01")
        .answering("enforcement.owed", "7200")
        .answering("person.under-guardian", "0")
        .answering("case.people", "yes:Ewa", "no")
        .answering("relative.kin", "1")
        .answering("person.incomes-7", "yes", "no")
        .answering("income.from", "2020-01-01")
        .answering("income.year", "2023")
        .answering("income.kind", "0")
        .answering("income.net-in-year", "24 000")
        .begin("maintenance-fund", "Ania");
  }

  @Test
  void a_walk_by_forms_alone_ends_with_an_amount_and_its_reasons(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      Walk walk =
          family(page)
              .looking(
                  _ -> {
                    visit.isSound();
                    // Nothing about anybody stands in an address.
                    assertThat(page.url()).matches(".*/calculator/question/\\d+");
                  })
              .toTheEnd();

      assertThat(page.url()).endsWith("/calculator/check");
      assertThat(page.locator("main").innerText()).contains("Ania", "Ewa", "1\u00a0200,00\u00a0zł");
      visit.isSound();

      page.click("a.govuk-button--start >> nth=0");
      assertThat(page.url()).endsWith("/calculator/result");
      assertThat(page.locator(".a-result__outcome").innerText())
          .isEqualToIgnoringCase("przysługuje");
      // Only an office grants and refuses.
      assertThat(page.locator("main").textContent()).doesNotContain("rzyznano", "dmówiono");
      assertThat(page.locator(".a-result__amount").innerText()).contains("1\u00a0000,00\u00a0zł");
      assertThat(page.locator(".a-result__facts").innerText())
          .contains("październik", "2025", "31\u00a0grudnia\u00a02024")
          .contains("12\u00a0000,00\u00a0zł");
      assertThat(page.locator("details.a-step").count()).isGreaterThan(10);
      visit.isSound();
      assertThat(walk.asked()).hasSizeBetween(15, 60);

      assertThat(page.locator("a[download]").count()).isEqualTo(2);
      APIResponse yaml = page.request().get(address() + "/calculator/case.yaml");
      APIResponse json = page.request().get(address() + "/calculator/answer.json");
      assertThat(yaml.headers().get("content-disposition")).contains("alimenta.yaml");
      assertThat(yaml.text())
          .contains("benefit: [maintenance-fund]", "monthly: 1200.00", "\"Ewa\"");
      assertThat(json.text()).contains("\"outcome\" : \"granted\"", "12000.00");
    }
  }

  @ParameterizedTest
  @CsvSource({"360,pl,high", "1280,en,normal"})
  void every_kind_of_page_is_sound(int width, String language, String contrast, Browser browser) {
    try (Visit visit =
        browser.open(address(), "/calculator", new Look(width, language, contrast, 100))) {
      visit.isSound();
      Page page = visit.page();
      Set<String> kinds = new HashSet<>();
      family(page)
          .looking(
              _ -> {
                String kind =
                    page.locator("main input:not([type=hidden]), main select")
                        .evaluateAll("all => all.map(e => e.type + e.name).join()")
                        .toString();
                if (kinds.add(kind)) {
                  visit.isSound();
                }
              })
          .toTheEnd();
      assertThat(kinds.size()).isGreaterThanOrEqualTo(4);
      visit.isSound();
      page.navigate(address() + "/calculator/result");
      page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
      visit.isSound();
    }
  }

  @Test
  void the_list_of_people_can_be_undone(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      Walk walk = family(page).until("case.people");
      walk.answer();
      walk.until("case.people");
      assertThat(page.locator(".a-told").innerText()).contains("Ania", "Ewa");

      page.click(".a-told a");
      visit.isSound();
      page.click("main button.govuk-button--warning");
      assertThat(walk.question()).isEqualTo("case.people");
      assertThat(page.locator(".a-told").innerText()).contains("Ania").doesNotContain("Ewa");
    }
  }

  @Test
  void a_wrong_answer_is_told_in_words_and_kept_to_be_mended(Browser browser) {
    try (Visit visit = browser.open(address(), "/calculator", CONTRAST)) {
      Page page = visit.page();
      Walk walk = family(page).until("ordered-sum.monthly");
      walk.give("1,200");
      assertThat(page.title()).startsWith("Error: ");
      assertThat(page.locator(".govuk-error-summary a").getAttribute("href")).isEqualTo("#answer");
      assertThat(page.locator("#answer").inputValue()).isEqualTo("1,200");
      visit.isSound();

      walk.give("99999999");
      assertThat(page.locator(".govuk-error-summary").innerText()).contains("zł");
      walk.give("1200");
      assertThat(page.locator(".govuk-error-summary").count()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '', answer-day",
    "31, 2, 2019, answer-day",
    "1, 13, 2019, answer-month",
    "1, 2, 19, answer-year",
    "x, 2, 2019, answer-day",
    "1, 1, 3019, answer-day"
  })
  void a_date_that_is_none_is_told_where_it_is_wrong(
      String day, String month, String year, String target, Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      Walk walk = family(page);
      assertThat(walk.question()).isEqualTo("person.born");
      page.fill("#answer-day", day);
      page.fill("#answer-month", month);
      page.fill("#answer-year", year);
      walk.send();

      assertThat(page.locator(".govuk-error-summary a").getAttribute("href"))
          .isEqualTo("#" + target);
      assertThat(page.locator("#answer-year").inputValue()).isEqualTo(year);
      visit.isSound();
    }
  }

  @Test
  void an_answer_left_out_is_asked_for(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      Walk walk = family(page).until("person.citizenship");
      walk.send();
      assertThat(page.locator(".govuk-error-summary").count()).isOne();
      visit.isSound();
    }
  }

  @Test
  void what_contradicts_an_earlier_answer_is_not_taken(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page).until("case.filed");
      walk.give("2013-10-05");

      assertThat(page.locator(".govuk-error-summary").innerText()).contains("born after");
      visit.isSound();
      walk.give("2024-10-05");
      assertThat(page.locator(".govuk-error-summary").count()).isZero();
    }
  }

  @Test
  void an_answer_can_be_changed_and_the_rest_stays(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page).toTheEnd();
      page.click(".govuk-summary-list__row:has-text('1,200.00') a");
      assertThat(walk.question()).isEqualTo("ordered-sum.monthly");
      assertThat(page.locator("#answer").inputValue()).isEqualTo("1200.00");
      visit.isSound();

      walk.give("700");
      walk.toTheEnd();
      assertThat(page.url()).endsWith("/calculator/check");
      page.navigate(address() + "/calculator/result");
      assertThat(page.locator(".a-result__amount").innerText()).contains("700.00\u00a0zł");
    }
  }

  @Test
  void back_shows_the_question_before(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page);
      String first = walk.question();
      walk.answer();
      assertThat(walk.question()).isNotEqualTo(first);

      page.click(".a-back__button");
      assertThat(walk.question()).isEqualTo(first);
      page.click(".a-back__button");
      assertThat(page.url()).endsWith("/calculator");
      assertThat(page.locator("main").innerText()).contains("already begun");
    }
  }

  @Test
  void an_old_page_changes_its_own_answer_while_that_stands(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page);
      walk.answer();
      String next = walk.question();
      page.goBack();
      assertThat(walk.question()).isEqualTo("person.born");
      walk.give("2013-02-02");

      assertThat(walk.question()).isEqualTo(next);
      page.navigate(address() + "/calculator/check");
      assertThat(page.locator("main").innerText()).contains("2\u00a0February 2013");
    }
  }

  @Test
  void a_page_that_no_longer_stands_changes_nothing(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page);
      walk.answer();
      Page old = page.context().newPage();
      old.navigate(page.url());
      String seen = walk.question();
      page.click(".a-back__button");
      walk.give("2012-01-01");

      Walk late = new Walk(old, address());
      assertThat(late.question()).isEqualTo(seen);
      late.send();
      assertThat(old.locator("[role=status]").innerText()).contains("no longer current");
      assertThat(late.question()).isEqualTo(walk.question());
    }
  }

  @Test
  void sending_a_page_twice_answers_once(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      Walk walk = family(page);
      Page twin = page.context().newPage();
      twin.navigate(page.url());
      walk.give("2014-03-01");
      String next = walk.question();
      new Walk(twin, address()).give("2014-03-01");

      assertThat(new Walk(twin, address()).question()).isEqualTo(next);
    }
  }

  @Test
  void starting_again_forgets_everything(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", DESK)) {
      Page page = visit.page();
      family(page).answering("person.born", "2024-10-05").until("person.citizenship");
      page.navigate(address() + "/calculator/check");
      page.click("form[action='/calculator/again'] button");
      assertThat(page.url()).endsWith("/calculator");

      for (String path : List.of("question", "question/3", "check", "result", "remove/1")) {
        page.navigate(address() + "/calculator/" + path);
        assertThat(page.url()).endsWith("/calculator/ended");
      }
      assertThat(page.request().get(address() + "/calculator/case.yaml").status()).isEqualTo(404);
    }
  }

  @Test
  void the_ended_session_is_explained(Browser browser) {
    browser.checks(address(), "/calculator/ended");
  }

  @Test
  void something_must_be_chosen(Browser browser) {
    try (Visit visit = browser.open(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      page.locator("input[name=benefit]:checked").all().forEach(box -> box.uncheck());
      page.click("main form button[type=submit]");

      assertThat(page.title()).startsWith("Błąd: ");
      visit.isSound();
    }
  }

  @Test
  void a_question_of_earlier_law_can_be_asked_too(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      Walk walk =
          new Walk(page, address())
              .answering("case.filed", "2007-05-10")
              .answering("person.born", "2000-03-01")
              .begin("maintenance-advance", "")
              .toTheEnd();
      assertThat(walk.asked()).isNotEmpty();
      page.navigate(address() + "/calculator/result");
      assertThat(page.locator(".a-result__panel").count()).isOne();
      visit.isSound();
    }
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
