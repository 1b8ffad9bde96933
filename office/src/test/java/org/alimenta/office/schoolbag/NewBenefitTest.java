package org.alimenta.office.schoolbag;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alimenta.law.text.Language;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.access.Staff;
import org.alimenta.office.access.StaffRegister;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.DecisionKind;
import org.alimenta.office.decisions.DecisionProblem;
import org.alimenta.office.decisions.Decisions;
import org.alimenta.office.decisions.Family;
import org.alimenta.office.decisions.Plans;
import org.alimenta.office.letters.CaseLetters;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.alimenta.office.payments.Run;
import org.alimenta.office.payments.RunState;
import org.alimenta.office.payments.Runs;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A benefit is one folder: this one holds a rule, its numbers and its words, and a line in {@code
 * META-INF/services}. Everything below follows from them; nothing else in the office names it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class NewBenefitTest {
  private static final Look DESK = new Look(1280, "pl", "normal", 100);
  private static final LocalDate DAY = LocalDate.of(2024, 9, 10);

  @LocalServerPort private int port;
  @Autowired private BusinessDay day;
  @Autowired private StaffRegister staff;
  @Autowired private Cases cases;
  @Autowired private Registration registration;
  @Autowired private Decisions decisions;
  @Autowired private Plans plans;
  @Autowired private Parties parties;
  @Autowired private CaseLetters letters;
  @Autowired private Runs runs;

  @BeforeEach
  void inSeptember() {
    day.is(DAY);
  }

  @AfterEach
  void backToTheUsualDay() {
    day.isUsual();
  }

  @Test
  void itHasAPublicPage() throws Exception {
    assertThat(got("/benefits")).contains("Wyprawka szkolna");
    assertThat(got("/benefits/school-bag"))
        .contains("Dla rodzin z dzieckiem w pierwszej klasie.")
        .contains("312,50")
        .contains("zaświadczenie ze szkoły o pierwszej klasie")
        .contains("Uchwała nr 1/2024");
  }

  @Test
  void itHasAnEntryInTheApiThatAsksItsOwnQuestion() throws Exception {
    assertThat(got("/api/benefits")).contains("\"school-bag\"");
    assertThat(got("/api/schema")).contains("\"begins-school\"");
    String asked =
        decided(
            "{\"benefit\": \"school-bag\", \"people\": [{\"id\": \"ola\", \"role\": \"child\"}]}");
    assertThat(asked)
        .contains("\"outcome\":\"missing\"")
        .contains("\"person.begins-school\"")
        .doesNotContain("\"person.born\"");
    assertThat(
            decided(
                "{\"benefit\": \"school-bag\", \"filed\": \"2024-09-10\", \"people\": "
                    + "[{\"id\": \"ola\", \"role\": \"child\", \"begins-school\": \"yes\"}]}"))
        .contains("\"outcome\":\"granted\"")
        .contains("312.50");
  }

  @Test
  void itIsTakenAtTheDeskDecidedByTwoWrittenAndPaid(Browser browser) throws Exception {
    BenefitCase of = typedIn(browser);
    assertThat(of.benefits()).containsExactly("school-bag");
    assertThat(of.decideBy()).isEqualTo(LocalDate.of(2024, 9, 20));
    assertThat(cases.look(of).missing())
        .extracting(proof -> proof.due().paper().id())
        .containsExactly("first-grade-letter");

    Decision proposed = decisions.propose(of.id(), person("clerk")).getFirst();
    assertThat(proposed.kind()).isEqualTo(DecisionKind.GRANT);
    assertThat(proposed.subjects().values()).as("not the mother").containsExactly("Ola");
    assertThatThrownBy(() -> decisions.sign(proposed.id(), person("clerk")))
        .isInstanceOf(DecisionProblem.class);
    Decision signed = decisions.sign(proposed.id(), person("approver"));
    assertThat(cases.get(of.id()).state()).isEqualTo(CaseState.DECIDED);

    assertThat(text(letters.pdf(letters.about(signed.id()).getFirst().id(), Language.POLISH)))
        .contains("Przyznajemy świadczenie")
        .contains("Ola Wyprawkowa 312,50 zł")
        .contains("Rachunek za wyprawkę prosimy zachować")
        .contains("Uchwała nr 1/2024");

    assertThat(fileOfARun()).contains("312.50", "Anna Wyprawkowa", String.valueOf(of.number()));
  }

  @Test
  void itSharesACaseAndItsFactsWithABenefitOfAnotherHousehold() {
    day.is(LocalDate.of(2024, 10, 20));
    BenefitCase of = withTheFund();

    List<Decision> proposed = decisions.propose(of.id(), person("clerk"));

    assertThat(proposed)
        .extracting(Decision::benefit, decision -> List.copyOf(decision.subjects().values()))
        .containsExactlyInAnyOrder(
            tuple("maintenance-fund", List.of("Anna")), tuple("school-bag", List.of("Anna")));
    decisions.sign(proposed.getFirst().id(), person("approver"));
    assertThat(cases.get(of.id()).state()).as("one is still owed").isEqualTo(CaseState.OPEN);
    decisions.sign(proposed.getLast().id(), person("approver"));
    assertThat(cases.get(of.id()).state()).isEqualTo(CaseState.DECIDED);
    assertThat(plans.inForce(of.id(), "school-bag"))
        .singleElement()
        .satisfies(once -> assertThat(once.grosze()).isEqualTo(312_50));
    assertThat(plans.inForce(of.id(), "maintenance-fund")).hasSize(12);
  }

  private BenefitCase withTheFund() {
    Staff clerk = person("clerk");
    long id = cases.begin("poland", List.of("maintenance-fund", "school-bag"), clerk);
    Party eva = Party.person("Ewa", "Wspólna", Identity.born(LocalDate.of(1985, 2, 2)));
    cases.applicantIs(id, parties.add(eva, Entered.atDesk(clerk.id())).id());
    String family =
        Family.ANNA
            .replace("{id: Anna,", "{id: Anna, role: child, begins-school: yes,")
            .replace("- id: Ewa", "- role: self\n    id: Ewa");
    BenefitCase told =
        cases.tell(id, new ToTell(0, Origin.OFFICIAL, null, clerk, Family.told(family)));
    return registration.register(
        id, told.toldSeq(), LocalDate.of(2024, 10, 5), Channel.PAPER, clerk);
  }

  /** What a clerk does: the benefit, two persons, what is asked of them, and the registration. */
  private BenefitCase typedIn(Browser browser) {
    try (Visit visit = browser.openAsWithoutScript("clerk", address(), "/desk/intake", DESK)) {
      Page page = visit.page();
      page.uncheck("[id='benefit.maintenance-fund']");
      page.check("[id='benefit.school-bag']");
      page.click("#begin [data-key=next]");
      page.fill("[id='p.1.given']", "Anna");
      page.fill("[id='p.1.surname']", "Wyprawkowa");
      page.fill("[id='p.1.pesel']", "88040512347");
      page.check("[id='p.1.applies']");
      page.click("details:has([id='p.1.account']) > summary");
      page.fill("[id='p.1.account']", "61109010140000071219812874");
      page.fill("[id='p.2.given']", "Ola");
      page.fill("[id='p.2.surname']", "Wyprawkowa");
      page.selectOption("[id='f.2.role']", "child");
      page.click(".a-buttons [data-key=next]");
      assertThat(page.locator("#missing").textContent())
          .contains("czy to dziecko zaczyna szkołę w tym roku?")
          .contains("par. 2, Uchwała nr 1/2024");
      page.selectOption("[id='f.2.begins-school']", "yes");
      page.click(".a-buttons [data-key=next]");
      page.navigate(page.url().replaceAll("/intake/(\\d+)/.*", "/intake/$1/check"));
      page.click("#register");
      Matcher url = Pattern.compile("/desk/cases/(\\d+)").matcher(page.url());
      assertThat(url.find()).as(page.url()).isTrue();
      return cases.get(Long.parseLong(url.group(1)));
    }
  }

  private String fileOfARun() throws Exception {
    long run = runs.make(person("accountant"), DAY, DAY.plusDays(1));
    settled(run);
    runs.approve(run, person("approver"));
    assertThat(settled(run).state()).isEqualTo(RunState.WRITTEN);
    String file = new String(runs.content(run, person("accountant")).readAllBytes(), UTF_8);
    runs.sent(run, person("accountant"));
    return file;
  }

  /** Waits until the program has nothing to do for a run. */
  private Run settled(long run) throws InterruptedException {
    Run seen = runs.find(run).orElseThrow();
    for (int look = 0; look < 600 && seen.state().isWorking(); look++) {
      Thread.sleep(25);
      seen = runs.find(run).orElseThrow();
    }
    return seen;
  }

  private Staff person(String login) {
    return staff.find(login).orElseThrow();
  }

  private String address() {
    return "http://localhost:" + port;
  }

  private String got(String path) throws Exception {
    return sent(HttpRequest.newBuilder(URI.create(address() + path)));
  }

  private String decided(String told) throws Exception {
    return sent(
        HttpRequest.newBuilder(URI.create(address() + "/api/decide"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(told)));
  }

  private static String sent(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              request.header("Accept-Language", "pl").build(), BodyHandlers.ofString(UTF_8))
          .body()
          .replace('\u00a0', ' ');
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }
}
