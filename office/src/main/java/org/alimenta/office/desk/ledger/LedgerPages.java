package org.alimenta.office.desk.ledger;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AsOf;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.LedgerException;
import org.alimenta.ledger.Statement;
import org.alimenta.ledger.TrialBalance;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.accounts.Chart;
import org.alimenta.office.site.Format;
import org.alimenta.office.site.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The ledger at the desk: its proof, balances, statements, and the close of months. */
@Controller
class LedgerPages {
  private static final int MOST_FOUND = 50;

  private final Ledger ledger;
  private final Clock clock;
  private final Diary diary;
  private final MessageSource messages;

  LedgerPages(Ledger ledger, Clock clock, Diary diary, MessageSource messages) {
    this.ledger = ledger;
    this.clock = clock;
    this.diary = diary;
    this.messages = messages;
  }

  /** The proof page, with the search for an account. */
  @GetMapping("/desk/ledger")
  String proof(Staff staff, Model model) {
    TrialBalance trial = ledger.trialBalance(AsOf.now());
    long debits = trial.debits(Currency.PLN);
    long credits = trial.credits(Currency.PLN);
    model.addAttribute("mayCheck", staff.isAny(Set.of(Role.ACCOUNTANT, Role.AUDITOR)));
    model.addAttribute("debits", debits);
    model.addAttribute("credits", credits);
    model.addAttribute("balances", debits == credits);
    model.addAttribute("accounts", (long) trial.rows().size());
    model.addAttribute("seal", ledger.lastSeal().orElse(null));
    model.addAttribute("closed", ledger.lastClosed().orElse(null));
    model.addAttribute("zone", zone());
    return "desk/ledger";
  }

  /** Reads the whole ledger; a form, because it takes its time. */
  @PostMapping("/desk/ledger/check")
  String checked(Staff staff, Model model) {
    model.addAttribute("verification", ledger.verify());
    return proof(staff, model);
  }

  @GetMapping("/desk/ledger/balances")
  String balances(
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
      Model model) {
    LocalDate until = day == null ? today() : day;
    model.addAttribute("day", until);
    model.addAttribute("trial", ledger.trialBalance(AsOf.effective(until)));
    model.addAttribute("currencies", Currency.values());
    return "desk/ledger-balances";
  }

  @GetMapping("/desk/ledger/accounts")
  String accounts(@RequestParam(defaultValue = "") String word, Model model) {
    List<Account> found = ledger.search(word.strip(), MOST_FOUND);
    model.addAttribute("word", word.strip());
    model.addAttribute("found", found);
    model.addAttribute("more", found.size() == MOST_FOUND);
    return "desk/ledger-accounts";
  }

  @GetMapping("/desk/ledger/account")
  String statement(Asked asked, Staff staff, Model model) {
    Asked.Filled filled = asked.filled(today());
    model.addAttribute("asked", filled);
    model.addAttribute("statement", statement(filled, staff));
    model.addAttribute("zone", zone());
    return "desk/ledger-account";
  }

  /** The statement as a file for a spreadsheet. */
  @GetMapping("/desk/ledger/account.csv")
  ResponseEntity<byte[]> file(
      Asked asked, @RequestParam(defaultValue = "false") boolean bom, Staff staff, Locale locale) {
    Asked.Filled filled = asked.filled(today());
    String csv = new StatementFile(statement(filled, staff), zone(), messages, locale).text(bom);
    String name = filled.code().replaceAll("[^a-z0-9.-]", "-") + "-" + filled.until() + ".csv";
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .body(csv.getBytes(StandardCharsets.UTF_8));
  }

  private Statement statement(Asked.Filled asked, Staff staff) {
    Account account =
        ledger
            .account(asked.code())
            .filter(known -> !known.summary())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Chart.caseOf(account.code())
        .ifPresent(
            caseId ->
                diary.read(staff, caseId, "ledger " + account.code(), Purpose.usualOf(staff)));
    if (asked.byRecorded()) {
      return ledger.statementOfRecords(
          account.code(),
          asked.from().atStartOfDay(zone()).toInstant().minusNanos(1000),
          asked.until().plusDays(1).atStartOfDay(zone()).toInstant().minusNanos(1000));
    }
    return ledger.statement(account.code(), asked.from(), AsOf.effective(asked.until()));
  }

  @GetMapping("/desk/ledger/months")
  String months(Staff staff, Model model) {
    List<YearMonth> closed = ledger.closedMonths();
    model.addAttribute("closed", closed.reversed());
    model.addAttribute("next", next().orElse(null));
    model.addAttribute("mayClose", staff.is(Role.ACCOUNTANT));
    return "desk/ledger-months";
  }

  @PostMapping("/desk/ledger/months")
  @RolesAllowed("ACCOUNTANT")
  String close(
      @RequestParam YearMonth month,
      @RequestParam(defaultValue = "") String sure,
      Staff staff,
      Locale locale,
      Model model) {
    if (sure.isEmpty() || !next().equals(Optional.of(month))) {
      String wrong = sure.isEmpty() ? "ledger.close.sure.missing" : "ledger.close.not-next";
      return refused(messages.getMessage(wrong, null, locale), staff, model);
    }
    try {
      ledger.close(month, staff.name());
    } catch (LedgerException e) {
      return refused(messages.getMessage("ledger.close.refused", null, locale), staff, model);
    }
    diary.change(staff, "ledger closed " + month, Purpose.PAYMENT);
    return "redirect:/desk/ledger/month?of=" + month;
  }

  private String refused(String why, Staff staff, Model model) {
    model.addAttribute("errors", new Parts.FormErrors().add("sure", why));
    return months(staff, model);
  }

  /** The month that may be closed now: over, and the one after the last closed. */
  private Optional<YearMonth> next() {
    YearMonth lastOver = YearMonth.from(today()).minusMonths(1);
    YearMonth next = ledger.lastClosed().map(last -> last.plusMonths(1)).orElse(lastOver);
    return next.isAfter(lastOver) ? Optional.empty() : Optional.of(next);
  }

  @GetMapping("/desk/ledger/month")
  String month(@RequestParam YearMonth of, Locale locale, Model model) {
    Object[] named = {Format.month(of, locale)};
    model.addAttribute("title", messages.getMessage("ledger.month.title", named, locale));
    model.addAttribute(
        "close",
        ledger.closed(of).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("currencies", Currency.values());
    model.addAttribute("zone", zone());
    return "desk/ledger-month";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private ZoneId zone() {
    return clock.getZone();
  }
}
