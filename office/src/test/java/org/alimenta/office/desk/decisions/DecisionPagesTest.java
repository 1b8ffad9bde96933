package org.alimenta.office.desk.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.Family;
import org.alimenta.office.decisions.PlanReminders;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class DecisionPagesTest {
  private static final Look DESK = new Look(1280, "pl", "normal", 100);
  private static final Pesel PESEL = Pesel.of("90010104409");

  @LocalServerPort private int port;
  @Autowired private BusinessDay day;
  @Autowired private StaffRegister staff;
  @Autowired private Cases cases;
  @Autowired private Registration registration;
  @Autowired private Decisions decisions;
  @Autowired private Parties parties;
  @Autowired private CaseLetters letters;
  @Autowired private Tasks tasks;

  @BeforeEach
  void inOctober() {
    day.is(LocalDate.of(2024, 10, 20));
  }

  @AfterEach
  void backToTheUsualDay() {
    day.isUsual();
  }

  private Staff person(String login) {
    return staff.find(login).orElseThrow();
  }

  private BenefitCase registered() {
    return registered(Party.person("Ewa", "Testowa", Identity.born(LocalDate.of(1985, 2, 2))));
  }

  private BenefitCase registered(Party ewa) {
    Staff clerk = person("clerk");
    long id = cases.begin("poland", List.of("maintenance-fund"), clerk);
    cases.applicantIs(id, parties.add(ewa, Entered.atDesk(clerk.id())).id());
    BenefitCase told =
        cases.tell(id, new ToTell(0, Origin.OFFICIAL, null, clerk, Family.told(Family.ANNA)));
    return registration.register(
        id, told.toldSeq(), LocalDate.of(2024, 10, 5), Channel.PAPER, clerk);
  }

  private Decision proposed() {
    return decisions.propose(registered().id(), person("clerk")).getFirst();
  }

  private String address() {
    return "http://localhost:" + port;
  }

  @Test
  void every_page_is_sound_in_each_look(Browser browser) {
    Decision decision = proposed();
    BenefitCase incomplete = registered();

    browser.checksAs("approver", address(), "/desk/decisions");
    browser.checksAs("approver", address(), "/desk/decisions/" + decision.id());
    browser.checksAs("clerk", address(), "/desk/decisions/" + decision.id() + "/override");
    browser.checksAs("clerk", address(), "/desk/letters/call/" + incomplete.id());
    browser.checksAs("clerk", address(), "/desk/worklist?show=tasks");
    browser.checksAs("clerk", address(), "/desk/decisions/redetermine?from=2024-10");
    browser.checksAs("clerk", address(), "/desk/cases/" + incomplete.id() + "/letters");
  }

  @Test
  void a_second_person_signs_by_one_key_and_comes_to_the_next(Browser browser) {
    Decision first = proposed();
    Decision second = proposed();

    try (Visit visit = browser.openAs("approver", address(), page(first), DESK)) {
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL(url -> url.contains("said=signed"));

      assertThat(decisions.get(first.id()).isSigned()).isTrue();
      assertThat(visit.page().locator(".govuk-notification-banner").textContent())
          .contains("Decyzja jest podpisana.");
    }
    assertThat(decisions.get(second.id()).isProposed()).isTrue();
  }

  @Test
  void whoever_proposed_it_is_told_that_another_person_signs(Browser browser) {
    Decision own = decisions.propose(registered().id(), person("approver")).getFirst();

    try (Visit visit = browser.openAs("approver", address(), page(own), DESK)) {
      assertThat(visit.page().locator("main").textContent())
          .contains("Ten projekt jest od Ciebie. Podpisuje go inna osoba.");
      assertThat(visit.page().locator("form[action$='/sign']").count()).isZero();
    }
  }

  @Test
  void reasons_open_down_to_the_facts_and_the_months_show_what_changes(Browser browser) {
    Decision grant = proposed();
    decisions.sign(grant.id(), person("approver"));
    day.is(LocalDate.of(2024, 12, 13));
    Decision change = decisions.propose(grant.caseId(), person("clerk")).getFirst();

    try (Visit visit = browser.openAs("approver", address(), page(change), DESK)) {
      Page page = visit.page();
      assertThat(page.locator("tr.a-changed").count()).isEqualTo(12);
      assertThat(page.locator("tr.a-changed").first().textContent().replace('\u00a0', ' '))
          .contains("500,00 zł", "900,00 zł", "+400,00 zł");
      page.locator("details.a-step summary").first().click();
      assertThat(page.locator("details.a-step").first().getAttribute("open")).isNotNull();
      visit.isSound();
    }
  }

  @Test
  void another_result_needs_a_reason_and_another_amount_is_understood(Browser browser) {
    Decision decision = proposed();

    try (Visit visit = browser.openAs("clerk", address(), page(decision) + "/override", DESK)) {
      Page page = visit.page();
      page.fill("#amount-" + decision.plan().getFirst().thing() + "-2024-10", "412,50");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zapisz z powodem"))
          .click();
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("Napisz powód odstępstwa");
      visit.isSound();
      page.fill("#reason", "Sąd ustalił inną kwotę za ten miesiąc.");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zapisz z powodem"))
          .click();
      page.waitForURL(url -> url.contains("said=overridden"));
    }

    assertThat(decisions.get(decision.id()).plan().getFirst().grosze()).isEqualTo(412_50);
    assertThat(decisions.get(decision.id()).kind()).isEqualTo(DecisionKind.GRANT);
  }

  @Test
  void a_proposal_can_be_withdrawn(Browser browser) {
    Decision decision = proposed();

    try (Visit visit = browser.openAs("clerk", address(), page(decision), DESK)) {
      visit
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wycofaj projekt"))
          .click();
      visit.page().waitForURL(url -> url.contains("said=withdrawn"));
      assertThat(visit.page().locator("h1").textContent()).contains("wycofana");
    }
  }

  @Test
  void the_preview_of_a_letter_is_a_pdf_that_no_cache_keeps(Browser browser) {
    Decision decision = proposed();

    try (Visit visit = browser.openAs("approver", address(), page(decision), DESK)) {
      var answer = visit.page().request().get(address() + page(decision) + "/letter");
      assertThat(answer.headers())
          .containsEntry("content-type", "application/pdf")
          .containsEntry("cache-control", "no-store");
      assertThat(new String(answer.body(), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
          .isEqualTo("%PDF-");
    }
  }

  @Test
  void a_call_with_a_term_outside_the_law_is_refused_and_a_lawful_one_is_written(Browser browser) {
    BenefitCase of = registered();

    try (Visit visit = browser.openAs("clerk", address(), "/desk/letters/call/" + of.id(), DESK)) {
      Page page = visit.page();
      page.fill("#days", "10");
      page.keyboard().press("Enter");
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("Podaj liczbę dni, na którą pozwala przepis.");
      page.fill("#days", "21");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.contains("said=called"));
      assertThat(page.locator("a[href^='/desk/letters/']").count()).isPositive();
    }
  }

  @Test
  void a_case_without_a_decision_gets_a_proposal_from_its_letters(Browser browser) {
    BenefitCase of = registered();

    try (Visit visit =
        browser.openAs("clerk", address(), "/desk/cases/" + of.id() + "/letters", DESK)) {
      visit
          .page()
          .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Przygotuj decyzję"))
          .click();
      visit.page().waitForURL(url -> url.contains("/desk/decisions/"));
      assertThat(visit.page().locator("h1").textContent()).contains("Przyznanie");
    }
  }

  @Test
  void the_search_finds_a_letter_by_its_number_and_shows_a_person_without_the_whole_pesel(
      Browser browser) {
    BenefitCase of = registered(Party.person("Łucja", "Szukana", Identity.of(PESEL)));
    String number = letters.call(of.id(), 21, person("clerk")).number();

    try (Visit visit = browser.openAs("clerk", address(), "/desk/search", DESK)) {
      Page page = visit.page();
      page.fill("#q", number);
      page.keyboard().press("Enter");
      assertThat(page.locator(".a-hits").textContent())
          .contains(Objects.requireNonNull(of.number()), "pismo " + number);
      visit.isSound();

      page.fill("#q", "lucja szukana");
      page.keyboard().press("Enter");
      page.waitForSelector("h2:has-text('Osoby')");
      assertThat(page.locator(".a-hits").textContent())
          .contains("Łucja Szukana", "PESEL kończy się na 409")
          .doesNotContain(PESEL.digits());
      visit.isSound();
      visit.screenshot("search");
    }
  }

  @Test
  void a_paper_is_received_with_its_own_day_and_a_wrong_day_is_told_and_stays_typed(
      Browser browser) {
    BenefitCase of = registered();
    String papers = "/desk/intake/" + of.id() + "/papers";

    try (Visit visit = browser.openAs("clerk", address(), papers, DESK)) {
      Page page = visit.page();
      page.locator("input[id^='r.']").first().check();
      page.locator("input[id^='d.']").first().fill("31.02.2024");
      page.locator("button[value=save]").click();
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("Data na dokumencie: wpisz datę");
      assertThat(page.locator("input[id^='d.']").first().inputValue()).isEqualTo("31.02.2024");
      assertThat(page.locator("input[id^='r.']").first().isChecked()).isTrue();
      visit.isSound();

      page.locator("input[id^='d.']").first().fill("29.02.2024");
      page.locator("button[value=save]").click();
      page.waitForURL(url -> url.contains("?saved"));
      page.navigate(address() + "/desk/cases/" + of.id() + "/papers");
      assertThat(page.locator(".a-hits").textContent().replace('\u00a0', ' '))
          .contains("z dnia 29 lutego 2024 r.", "data wpływu: 20 października 2024 r.");
      visit.isSound();
    }
  }

  @Test
  void the_worklist_reminds_of_a_plan_a_month_before_it_runs_out(Browser browser) {
    BenefitCase soon = registered();
    BenefitCase later = registered();
    tasks.make(soon.id(), PlanReminders.TASK, "soon", LocalDate.of(2024, 11, 20));
    tasks.make(later.id(), PlanReminders.TASK, "later", LocalDate.of(2024, 11, 21));

    try (Visit visit = browser.openAs("clerk", address(), "/desk/worklist", DESK)) {
      Page page = visit.page();
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zadania")).click();
      assertThat(page.locator("tr:has(a:text-is('" + soon.number() + "'))").textContent())
          .contains("zostało 31 dni", "Przedłużyć plan wypłat", "Ewa Testowa");
      assertThat(page.locator("main").textContent())
          .doesNotContain(Objects.requireNonNull(later.number()));
      visit.isSound();
      visit.screenshot("tasks");
      page.click("a:text-is('" + soon.number() + "')");
      assertThat(page.url()).endsWith("/desk/cases/" + soon.id() + "/letters");
    }
  }

  private static String page(Decision decision) {
    return "/desk/decisions/" + decision.id();
  }
}
