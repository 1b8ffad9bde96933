package org.alimenta.app.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.alimenta.bank.BankStatement;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.StatementLine;
import org.alimenta.bank.StatementWriter;
import org.alimenta.office.calendar.LegalCalendar;
import org.alimenta.office.payments.Payment;
import org.alimenta.office.payments.PaymentState;
import org.alimenta.office.payments.Run;
import org.alimenta.office.payments.RunState;
import org.alimenta.office.payments.Runs;
import org.alimenta.office.payments.Statements;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;

/**
 * The monthly runs of the demo office, and its bank, which pays nearly everybody and sends a few
 * transfers back. The run of the current month waits for its approval.
 */
class DemoPayments {

  private static final Logger LOG = LoggerFactory.getLogger(DemoPayments.class);
  private static final int DAY_OF_RUN = 18;
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** Of a thousand transfers so many come back, because the account was closed. */
  private static final int RETURNED = 12;

  private final Desk desk;
  private final Runs runs;
  private final Statements statements;
  private final LegalCalendar calendar;
  private final Nrb account;
  private final SplittableRandom random = new SplittableRandom(7);
  private long balance = 500_000_000;

  DemoPayments(
      Desk desk,
      Runs runs,
      Statements statements,
      LegalCalendar calendar,
      @Value("${alimenta.bank.account:14 9999 9999 0000 0000 0000 0001}") String account) {
    this.desk = desk;
    this.runs = runs;
    this.statements = statements;
    this.calendar = calendar;
    this.account = Nrb.of(account);
  }

  /** A run in each month of the last year up to the current one. */
  void plan(Season season, LocalDate today) {
    for (YearMonth month = YearMonth.from(today).minusYears(1);
        !month.isAfter(YearMonth.from(today));
        month = month.plusMonths(1)) {
      boolean last = month.equals(YearMonth.from(today));
      LocalDate due = month.atEndOfMonth();
      season.plan(
          calendar.workingDayFrom(month.atDay(DAY_OF_RUN)),
          day -> {
            long run = make(due, today);
            if (!last && waitFor(run).state() == RunState.COLLECTED) {
              pay(run, day);
            }
          });
    }
  }

  // The office's background work lives on today, so the money leaves today at the earliest.
  private long make(LocalDate due, LocalDate today) {
    return runs.make(desk.accountant(), due, calendar.workingDayFrom(today));
  }

  private void pay(long run, LocalDate day) {
    runs.approve(run, desk.approver());
    waitFor(run);
    runs.sent(run, desk.accountant());
    LocalDate booked = calendar.workingDayFrom(day.plusDays(2));
    answer(run, booked);
  }

  private Run waitFor(long run) {
    long end = System.nanoTime() + LONGEST.toNanos();
    Run seen = runs.find(run).orElseThrow();
    while (seen.state().isWorking()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The payment run " + run + " does not come to an end.");
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted", e);
      }
      seen = runs.find(run).orElseThrow();
    }
    return seen;
  }

  private void answer(long run, LocalDate booked) {
    List<StatementLine> lines = new ArrayList<>();
    for (Payment payment : runs.payments(run, Integer.MAX_VALUE)) {
      if (payment.state() == PaymentState.POSTED) {
        lines.add(line(payment, booked, -payment.grosze(), null));
        if (random.nextInt(1000) < RETURNED) {
          lines.add(line(payment, booked, payment.grosze(), "AC04"));
        }
      }
    }
    long moved = lines.stream().mapToLong(StatementLine::grosze).sum();
    BankStatement statement =
        new BankStatement("WB-" + run, account, booked, balance, booked, balance + moved, lines);
    balance += moved;
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      StatementWriter.write(statement, file);
      statements.read(new ByteArrayInputStream(file.toByteArray()), desk.accountant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    LOG.debug("A demo run is paid.");
  }

  private static StatementLine line(
      Payment payment, LocalDate day, long grosze, @org.jspecify.annotations.Nullable String why) {
    return new StatementLine(
        grosze, day, day, false, null, payment.reference(), why, null, null, "");
  }
}
