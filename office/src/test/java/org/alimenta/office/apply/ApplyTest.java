package org.alimenta.office.apply;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.office.parties.Pesel;
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

/** Whole applications online, in a browser. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class ApplyTest {

  private static final Look PHONE = new Look(360, "pl", "normal", 100);

  @LocalServerPort private int port;
  @Autowired private JdbcClient db;
  @Autowired private Cases cases;
  @Autowired private Parties parties;

  private String address() {
    return "http://localhost:" + port;
  }

  @Test
  void a_mother_applies_for_her_child_with_a_break_in_the_middle(Browser browser) {
    String mother = Applicant.pesel("8502021234");
    String child = Applicant.pesel("1425201234");
    try (Visit visit = browser.open(address(), "/apply?benefit=maintenance-fund", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      assertThat(page.locator("main").innerText()).contains("1\u00a0lipca\u00a02025", "już dziś");
      sound(visit, "start");
      Applicant ewa = new Applicant(page, address());
      String code = ewa.begin();
      page.goBack();
      sound(visit, "code");
      page.goForward();

      ewa.you("85020212345");
      assertThat(page.title()).startsWith("Błąd: ");
      assertThat(page.locator(".govuk-error-summary").innerText()).contains("PESEL");
      assertThat(page.locator("#surname").inputValue()).isEqualTo("Testowa");
      sound(visit, "you-error");
      ewa.you(mother);
      sound(visit, "address");
      ewa.address();
      sound(visit, "contact");
      ewa.send();
      ewa.account("12 3456");
      assertThat(page.locator(".govuk-error-summary").innerText()).contains("26 cyfr");
      sound(visit, "account-error");
      ewa.account(Applicant.account());
      sound(visit, "for");
      page.check("#whom-1");
      ewa.send();
      ewa.child("Ania", mother);
      assertThat(page.locator(".govuk-error-summary").innerText()).contains("Ewa");
      ewa.child("Ania", child);

      Walk walk = ewa.family();
      sound(visit, "question");
      assertThat(page.url()).matches(".*/apply/question/\\d+");
      walk.until("title.ordered");
      String asked = walk.question();
      String left = page.url();

      page.click("text=Zapisz i wróć później");
      assertThat(page.locator(".a-code__letters").innerText()).isEqualTo(code);
      sound(visit, "leave");
      ewa.send();
      assertThat(page.url()).endsWith("/apply/return");
      page.navigate(left);
      assertThat(page.url()).endsWith("/apply/return");
      page.fill("#code", "2222-2222-2222-2222");
      ewa.send();
      assertThat(page.locator(".govuk-error-summary").innerText())
          .contains("niczego nie otworzymy");
      sound(visit, "return-error");
      page.fill("#code", " " + code.toLowerCase(Locale.ROOT).replace('-', ' '));
      ewa.send();
      assertThat(page.url()).endsWith("/apply/tasks");
      sound(visit, "tasks");
      page.click("a.govuk-button--start");
      assertThat(walk.question()).isEqualTo(asked);

      walk.toTheEnd();
      assertThat(walk.asked()).doesNotContain("person.born", "case.filed", "case.channel");
      assertThat(page.url()).endsWith("/apply/obliged");
      sound(visit, "obliged");
      page.fill("#known", "Jan, około 40 lat, pracuje dorywczo");
      ewa.send();
      papers(visit, ewa);

      assertThat(page.url()).endsWith("/apply/check");
      assertThat(page.locator("main").innerText())
          .contains("Ewa Testowa", "Ania Testowa", "1\u00a0200,00\u00a0zł", "dodano: 2");
      sound(visit, "check");
      page.click(".govuk-summary-list__row:has-text('1\u00a0200,00') a");
      walk.give("1000");
      assertThat(page.url()).endsWith("/apply/check");
      assertThat(page.locator("main").innerText()).contains("1\u00a0000,00\u00a0zł");

      page.click("a.govuk-button--start");
      assertThat(page.locator(".a-clause").innerText())
          .contains("odpowiedzialności karnej za złożenie fałszywego oświadczenia");
      ewa.send();
      assertThat(page.title()).startsWith("Błąd: ");
      sound(visit, "statements-error");
      Page twin = page.context().newPage();
      twin.navigate(address() + "/apply/statements");
      page.check("#stated");
      ewa.send();
      isSent(visit, code, mother);

      twin.check("#stated");
      new Applicant(twin, address()).send();
      assertThat(twin.url()).endsWith("/apply/sent");
      assertThat(twin.locator(".govuk-panel__body").innerText())
          .isEqualTo(page.locator(".govuk-panel__body").innerText());
      assertThat(applicationsOf(mother)).hasSize(1);
    }
  }

  private void papers(Visit visit, Applicant ewa) {
    Page page = visit.page();
    assertThat(page.url()).endsWith("/apply/papers");
    sound(visit, "papers");
    int count = page.locator(".a-paper").count();
    assertThat(count).isGreaterThanOrEqualTo(2);
    page.click(".a-paper:has-text('klauzul') a >> nth=-1");
    ewa.upload("wyrok.pdf", Applicant.pdf(true));
    assertThat(page.locator(".govuk-error-summary").innerText()).contains("program");
    sound(visit, "paper-error");
    ewa.upload("wyrok.pdf", Applicant.pdf(false));
    assertThat(page.locator(".a-told").innerText()).contains("wyrok.pdf");
    page.click("text=Wróć do listy dokumentów");
    page.click(".a-paper:has-text('bezskuteczno') a >> nth=-1");
    page.fill("#stated", "Komornik w Przykładowie, Km 1/24, egzekucja bezskuteczna");
    page.click("form[action$='/state'] button");
    assertThat(page.locator("main").innerText()).containsIgnoringCase("złożono oświadczenie");
    ewa.send();
  }

  private void isSent(Visit visit, String code, String mother) {
    Page page = visit.page();
    assertThat(page.url()).endsWith("/apply/sent");
    String text = page.locator("main").innerText();
    assertThat(text).contains("31\u00a0grudnia\u00a02024", "FA").doesNotContain("Ewa", "Ania");
    sound(visit, "sent");

    BenefitCase of = applicationsOf(mother).getFirst();
    assertThat(text).contains(of.number());
    assertThat(of.filed()).isEqualTo(BusinessDay.USUAL);
    assertThat(of.outcome()).isEqualTo("granted");
    assertThat(cases.look(of).questions()).isEmpty();
    assertThat(cases.parties(of.id())).hasSize(2);
    Party applicant = parties.withPesel(Pesel.of(mother)).orElseThrow().party();
    assertThat(applicant.contact().residence().town()).isEqualTo("Przykładowo");
    assertThat(applicant.account()).isNotNull();
    assertThat(cases.papers(of.id()))
        .anyMatch(paper -> "court-title".equals(paper.paper()) && paper.document() != null)
        .anyMatch(paper -> "ineffectiveness-certificate".equals(paper.paper()))
        .anyMatch(paper -> paper.paper() == null);

    page.navigate(address() + "/apply/return");
    page.fill("#code", code);
    new Applicant(page, address()).send();
    assertThat(page.url()).endsWith("/apply/sent");
  }

  private List<BenefitCase> applicationsOf(String pesel) {
    long party = parties.withPesel(Pesel.of(pesel)).orElseThrow().id();
    return db
        .sql("select id from benefit_case where applicant = ? order by id")
        .param(party)
        .query((row, _) -> row.getLong("id"))
        .list()
        .stream()
        .map(cases::get)
        .toList();
  }

  /** With {@code -Dscreenshots=true} it keeps a picture, narrow and wide. */
  private static void sound(Visit visit, String name) {
    visit.isSound();
    if (Boolean.getBoolean("screenshots")) {
      visit.screenshot("apply-" + name + "-360");
      visit.page().setViewportSize(1280, 900);
      visit.screenshot("apply-" + name + "-1280");
      visit.page().setViewportSize(360, 900);
    }
  }

  @Test
  void what_was_typed_into_a_page_survives_the_end_of_the_time_without_use(Browser browser) {
    try (Visit visit =
        browser.openWithoutScript(address(), "/apply?benefit=maintenance-fund", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      Applicant ewa = new Applicant(page, address());
      String code = ewa.begin();
      db.sql("update online_draft set seen_at = now() - interval '3 hours' where case_id is null")
          .update();
      ewa.you(Applicant.pesel("8502021235"));
      assertThat(page.locator("main").innerText()).contains("pytamy o kod");
      visit.isSound();
      page.fill("#code", code);
      ewa.send();

      assertThat(page.url()).endsWith("/apply/you");
      assertThat(page.locator("#given").inputValue()).isEqualTo("Ewa");
      ewa.send();
      assertThat(page.url()).endsWith("/apply/address");
    }
  }

  @Test
  void two_tabs_answer_once_and_the_period_that_is_not_open_waits(Browser browser) {
    try (Visit visit =
        browser.openWithoutScript(address(), "/apply?benefit=maintenance-fund", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      Applicant ewa = new Applicant(page, address());
      ewa.begin();
      ewa.details(Applicant.pesel("8502021236"), Applicant.pesel("1425201236"));
      Walk walk = ewa.family();
      assertThat(walk.question()).isEqualTo("case.period");
      String first = page.url();
      Page twin = page.context().newPage();
      twin.navigate(first);
      walk.answer();
      String next = walk.question();
      Walk late = new Walk(twin, address());
      late.answer();
      assertThat(late.question()).isEqualTo(next);

      page.navigate(address() + "/apply/check");
      page.click(".govuk-summary-list__row:has-text('trwający') a");
      walk.give("1");
      page.navigate(address() + "/apply/check");
      assertThat(page.locator("main").innerText())
          .contains("wtorek, 1\u00a0lipca\u00a02025\u00a0r.");
      visit.isSound();
      page.navigate(address() + "/apply/statements");
      assertThat(page.url()).endsWith("/apply/check");
    }
  }

  @Test
  void a_benefit_that_has_no_words_for_its_application_takes_the_usual_ones(Browser browser) {
    String mother = Applicant.pesel("8502021238");
    try (Visit visit = browser.openWithoutScript(address(), "/apply?benefit=school-bag", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      Applicant ewa = new Applicant(page, address());
      ewa.begin("school-bag");
      ewa.details(mother, Applicant.pesel("1725201238"));
      Walk walk =
          new Walk(page, address())
              .answering("person.role-1", "3")
              .answering("person.role-2", "0")
              .answering("person.begins-school", "1")
              .answering("case.people", "no")
              .toTheEnd();
      assertThat(walk.asked()).contains("person.begins-school").doesNotContain("person.born");
      assertThat(page.url()).as("nothing is asked of a debtor").endsWith("/apply/papers");
      page.navigate(address() + "/apply/statements");
      assertThat(page.locator("main").innerText())
          .contains("wszystkie podane dane są prawdziwe", "odpowiedzialności karnej");
      page.check("#stated");
      ewa.send();

      BenefitCase of = applicationsOf(mother).getFirst();
      assertThat(of.benefits()).containsExactly("school-bag");
      assertThat(of.outcome()).isEqualTo("granted");
    }
  }

  @Test
  void somebody_whom_the_office_knows_stays_as_the_office_knows_them(Browser browser) {
    String mother = Applicant.pesel("8502021237");
    try (Visit visit =
        browser.openWithoutScript(address(), "/apply?benefit=maintenance-fund", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      var known =
          parties.add(
              Party.person(
                  "Ewa", "Dawna", org.alimenta.office.parties.Identity.of(Pesel.of(mother))),
              org.alimenta.office.parties.Entered.online());
      Applicant ewa = new Applicant(page, address());
      ewa.begin();
      ewa.details(mother, Applicant.pesel("1425201237"));
      page.navigate(address() + "/apply/statements");
      assertThat(page.locator("main").innerText()).contains("niepełny");
      visit.isSound();
      page.check("#stated");
      ewa.send();

      assertThat(page.url()).endsWith("/apply/sent");
      assertThat(parties.find(known.id()).orElseThrow().party().surname()).isEqualTo("Dawna");
      BenefitCase of = applicationsOf(mother).getFirst();
      assertThat(of.openPoints()).isPositive();
      assertThat(page.locator("main").innerText()).contains("Urząd o nie zapyta");
      assertThat(
              db.sql("select count(*) from task where case_id = ? and kind = 'online-data-differ'")
                  .param(of.id())
                  .query(Long.class)
                  .single())
          .isOne();
    }
  }

  @Test
  void answers_of_the_calculator_stay(Browser browser) {
    try (Visit visit = browser.openWithoutScript(address(), "/calculator", PHONE)) {
      Page page = visit.page();
      page.setDefaultTimeout(60_000);
      new Applicant(page, address())
          .family()
          .answering("case.filed", "2024-10-05")
          .answering("person.born", "2014-03-01", "1985-06-01")
          .answering("case.people", "yes:Ewa", "no")
          .answering("person.incomes-7", "yes", "no")
          .begin("maintenance-fund", "Ania")
          .toTheEnd();
      page.navigate(address() + "/calculator/result");
      page.click("form[action='/calculator/apply'] button");
      page.click("a.govuk-button--start");
      Applicant ewa = new Applicant(page, address());
      ewa.you(Applicant.pesel("8506011238"));
      ewa.address();
      ewa.send();
      ewa.account(Applicant.account());
      assertThat(page.locator("main").innerText()).contains("Ania", "Ewa");
      page.check("#whom-2");
      ewa.send();

      assertThat(page.url()).contains("/apply/person/");
      ewa.child("Ania", Applicant.pesel("1423011238"));
      assertThat(page.url()).endsWith("/apply/obliged");
      page.navigate(address() + "/apply/check");
      assertThat(page.locator("main").innerText()).contains("1\u00a0200,00\u00a0zł", "Ewa Testowa");
    }
  }

  @Test
  void the_pages_before_a_draft_are_sound_in_every_look(Browser browser) {
    browser.checks(address(), "/apply?benefit=maintenance-fund");
    browser.checks(address(), "/apply/return");
  }

  @Test
  void nobody_gets_in_without_a_code(Browser browser) {
    Set<String> seen = new HashSet<>();
    try (Visit visit = browser.openWithoutScript(address(), "/apply/check", PHONE)) {
      for (String path : List.of("you", "question", "papers", "statements", "sent", "code")) {
        visit.page().navigate(address() + "/apply/" + path);
        seen.add(visit.page().url());
      }
    }
    assertThat(seen).containsExactly(address() + "/apply/return");
  }
}
