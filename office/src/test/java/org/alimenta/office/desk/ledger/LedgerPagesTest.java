package org.alimenta.office.desk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AccountKind;
import org.alimenta.ledger.AsOf;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Statement;
import org.alimenta.office.accounts.Chart;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;

/** What an accountant and an auditor find under "Ledger". */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(Browser.class)
class LedgerPagesTest {
  private static final Look DESK = new Look(1280, "pl", "normal", 100);
  private static final String ANNA = "person:999999-1";

  @LocalServerPort private int port;
  @Autowired private Ledger ledger;
  @Autowired private Clock clock;
  @Autowired private MessageSource messages;
  private LocalDate day = LocalDate.EPOCH;

  @BeforeEach
  void post() {
    day = LocalDate.now(clock);
    ledger.open(
        Account.of(ANNA, "Sprawa FA.1, osoba 1", AccountKind.LIABILITY, Currency.PLN)
            .partOf(Chart.PERSONS));
    ledger.open(Account.of("expense:trial", "Próba", AccountKind.EXPENSE, Currency.PLN));
    ledger.post(
        Entry.of(
            "trial:1",
            day,
            new Cause("decision", "1"),
            "=trial; 1",
            "expense:trial",
            ANNA,
            500_00));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/desk/ledger",
        "/desk/ledger/accounts?word=person",
        "/desk/ledger/balances",
        "/desk/ledger/account?code=" + ANNA,
        "/desk/ledger/months",
      })
  void every_page_is_sound_in_each_look(String path, Browser browser) {
    browser.checksAs("accountant", address(), path);
  }

  @Test
  void an_auditor_checks_every_entry(Browser browser) {
    try (Visit visit = browser.openAs("auditor", address(), "/desk/ledger", DESK)) {
      Page page = visit.page();
      assertThat(page.locator(".a-ledger-proof").textContent())
          .isEqualTo("Suma stron Wn równa się sumie stron Ma.");
      page.getByRole(
              AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sprawdź wszystkie zapisy"))
          .click();
      visit.isSound();
      assertThat(page.locator(".govuk-notification-banner").textContent())
          .contains("są takie, jak je zapisano");
    }
  }

  @Test
  void a_statement_shows_what_was_owed_on_a_day(Browser browser) {
    String path = "/desk/ledger/account?code=" + ANNA + "&from=" + day + "&until=" + day;
    try (Visit visit = browser.openAs("accountant", address(), path, DESK)) {
      assertThat(visit.page().locator("tbody").textContent())
          .contains("=trial; 1")
          .contains("500,00")
          .contains("−500,00");
    }
  }

  @Test
  void an_accountant_closes_the_month_that_is_over_and_an_approver_cannot(Browser browser) {
    YearMonth month = YearMonth.from(day).minusMonths(1);
    try (Visit visit = browser.openAs("auditor", address(), "/desk/ledger/months", DESK)) {
      assertThat(visit.page().locator("main form").count()).isZero();
    }
    try (Visit visit = browser.openAs("accountant", address(), "/desk/ledger/months", DESK)) {
      Page page = visit.page();
      page.locator("main form button").click();
      visit.isSound();
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("Zaznacz, że wszystkie zapisy są gotowe.");
      page.check("#sure");
      page.locator("main form button").click();
      visit.isSound();
      assertThat(page.locator("h1").textContent()).startsWith("Zamknięcie: ");
      assertThat(ledger.lastClosed()).contains(month);
    }
  }

  @Test
  void a_file_for_a_spreadsheet_guards_against_formulas() {
    Statement statement = ledger.statement(ANNA, day, AsOf.effective(day));

    String csv =
        new StatementFile(statement, clock.getZone(), messages, Locale.forLanguageTag("pl"))
            .text(true);

    assertThat(csv)
        .startsWith("\uFEFFData skutku;Data zapisu;Zapis;Treść;Przyczyna;Wn;Ma;Saldo\r\n");
    assertThat(csv).contains(";\"'=trial; 1\";decision 1;0,00;500,00;-500,00\r\n");
    assertThat(csv).endsWith(";Saldo końcowe;;;;-500,00\r\n");
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
