package org.alimenta.office.desk.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.alimenta.bank.BankStatement;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.StatementLine;
import org.alimenta.bank.StatementWriter;
import org.alimenta.office.payments.People;
import org.alimenta.office.site.Browser;
import org.alimenta.office.site.Browser.Look;
import org.alimenta.office.site.Browser.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run from its preparation to the bank's answer, as an accountant and an approver see it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "alimenta.payments.pause-millis=100")
@ExtendWith(Browser.class)
class PaymentPagesTest {
  private static final Look DESK = new Look(1280, "pl", "normal", 100);
  private static final LocalDate DAY = LocalDate.of(2024, 10, 15);

  @LocalServerPort private int port;
  @Autowired private DataSource dataSource;

  @Test
  void aRunIsPreparedApprovedByAnotherPersonSentAndConfirmed(Browser browser) throws Exception {
    People.owedForOctober(dataSource, 12, 4);
    String run = prepared(browser);

    approvalByTheSamePersonIsRefused(browser, run);
    browser.checksAs("accountant", address(), run);
    approved(browser, run);
    browser.checksAs("approver", address(), run);
    downloaded(browser, run);
    answered(browser);

    browser.checksAs("accountant", address(), "/desk/payments");
    String again = triedAgain(browser);
    browser.checksAs("accountant", address(), "/desk/payments/parked");
    browser.checksAs("approver", address(), again);
    browser.checksAs("accountant", address(), "/desk/payments/statement");
    browser.checksAs("auditor", address(), "/desk/payments/statements/1");
  }

  private String prepared(Browser browser) {
    try (Visit visit =
        browser.openAsWithoutScript("accountant", address(), "/desk/payments", DESK)) {
      Page page = visit.page();
      page.fill("#due", "2024-10-31");
      page.fill("#execution", "2024-10-15");
      page.locator("form[action='/desk/payments'] button").click();
      String run = page.url().substring(address().length());
      // The page refreshes itself until the program is done.
      page.waitForSelector("#decide-title");
      assertThat(page.locator("main").textContent())
          .contains("liczba wypłat: 9", "liczba wypłat: 3", "brak numeru rachunku");
      return run;
    }
  }

  private void approvalByTheSamePersonIsRefused(Browser browser, String run) {
    try (Visit visit = browser.openAs("accountant", address(), run, DESK)) {
      assertThat(visit.page().locator("form[action$='/approve']").count()).isZero();
      assertThat(visit.page().locator("main").textContent())
          .contains("Listę zatwierdza druga osoba");
    }
  }

  private void approved(Browser browser, String run) {
    try (Visit visit = browser.openAs("approver", address(), run, DESK)) {
      Page page = visit.page();
      page.locator("form[action$='/approve'] button").click();
      page.waitForSelector("#file-title");
      assertThat(page.locator("main").textContent()).contains("Suma kontrolna: 9 przelewów");
    }
  }

  private void downloaded(Browser browser, String run) throws IOException {
    try (Visit visit = browser.openAs("accountant", address(), run, DESK)) {
      Page page = visit.page();
      Download file = page.waitForDownload(() -> page.locator("a[href$='/file']").click());
      assertThat(file.suggestedFilename()).startsWith("przelewy-").endsWith(".xml");
      assertThat(Files.readString(file.path())).contains("<NbOfTxs>9</NbOfTxs>");
      page.locator("form[action$='/sent'] button").click();
      assertThat(page.locator("h1").textContent()).contains("w banku");
    }
  }

  private void answered(Browser browser) throws IOException {
    try (Visit visit = browser.openAs("accountant", address(), "/desk/payments/statement", DESK)) {
      Page page = visit.page();
      byte[] file = statement(1);
      upload(page, file);
      assertThat(page.locator("main").textContent())
          .contains("wypłata wykonana", "zwrot wypłaty", "nie pasuje do żadnej wypłaty");
      visit.isSound();

      page.navigate(address() + "/desk/payments/statement");
      upload(page, file);
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("został już wczytany");
      visit.isSound();
      upload(page, "110,20241015".getBytes(UTF_8));
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("To nie jest plik XML albo jest urwany");
      upload(page, statement(2));
      assertThat(page.locator(".govuk-error-summary").textContent())
          .contains("z innego rachunku niż rachunek urzędu");
    }
  }

  /** The payment that came back is parked by the next run; two people agree to try once more. */
  private String triedAgain(Browser browser) {
    String page;
    try (Visit visit = browser.openAs("accountant", address(), "/desk/payments", DESK)) {
      visit.page().locator("form[action='/desk/payments'] button").click();
      visit.page().waitForSelector("text=nic do wypłaty");
      visit.isSound();
      visit.page().getByText("Spróbuj ponownie").click();
      page = visit.page().url().substring(address().length());
      visit.page().fill("#reason", "Bank potwierdził, że rachunek jest otwarty.");
      visit.page().keyboard().press("Enter");
      visit.page().waitForSelector("text=Ta prośba jest od Ciebie");
      visit.isSound();
    }
    try (Visit visit = browser.openAs("approver", address(), page, DESK)) {
      visit.isSound();
      visit.page().locator("form[action$='/agree'] button").click();
      visit.page().waitForSelector("text=Następna lista wypłaci te pieniądze");
      visit.screenshot("payments-again");
    }
    return page;
  }

  private static void upload(Page page, byte[] file) {
    page.setInputFiles("#file", new FilePayload("wyciag.xml", "application/xml", file));
    page.locator("form[enctype] button").click();
  }

  /** What the run pays under a reference; who that is follows from the order of accounts. */
  private long amount(String reference) {
    return JdbcClient.create(dataSource)
        .sql("select grosze from payment where reference = ?")
        .param(reference)
        .query(Long.class)
        .single();
  }

  private byte[] statement(long account) throws IOException {
    long first = amount("P0000000001");
    long second = amount("P0000000002");
    List<StatementLine> lines =
        List.of(
            line(-first, "P0000000001", null),
            line(-second, "P0000000002", null),
            line(second, "P0000000002", "AC04"),
            line(12_345, null, null));
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    StatementWriter.write(
        new BankStatement(
            "WB 2024/10/15",
            Nrb.assembled("99999999", account),
            DAY,
            1_000_000,
            DAY,
            1_000_000 + lines.stream().mapToLong(StatementLine::grosze).sum(),
            lines),
        to);
    return to.toByteArray();
  }

  private static StatementLine line(
      long grosze, @Nullable String reference, @Nullable String returned) {
    return new StatementLine(
        grosze, DAY, DAY, false, null, reference, returned, "Jan Wymyślony", null, "wpłata");
  }

  private String address() {
    return "http://localhost:" + port;
  }
}
