package org.alimenta.office.payments;

import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.alimenta.bank.StatementLine;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.office.accounts.Chart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the payment of each line of a statement, and books what the line says of it. */
@Component
class Matching {
  private static final Pattern REFERENCE = Pattern.compile("\\bP\\d{10}\\b");
  private static final int LINES_AT_ONCE = 1000;

  private final JdbcClient db;
  private final JdbcTemplate jdbc;
  private final Ledger ledger;
  private final PaymentTasks tasks;

  Matching(JdbcClient db, DataSource dataSource, Ledger ledger, PaymentTasks tasks) {
    this.db = db;
    this.jdbc = new JdbcTemplate(dataSource);
    this.ledger = ledger;
    this.tasks = tasks;
  }

  /** A payment as it was before the statement. */
  private record Known(
      long id,
      long run,
      long caseId,
      String account,
      String reference,
      long grosze,
      boolean left,
      boolean confirmed,
      boolean returned) {}

  private record Matched(int number, StatementLine line, LineOutcome outcome, @Nullable Known of) {}

  void match(long statement, List<StatementLine> lines) {
    Set<Long> runs = new HashSet<>();
    for (int from = 0; from < lines.size(); from += LINES_AT_ONCE) {
      int to = Math.min(lines.size(), from + LINES_AT_ONCE);
      List<Matched> matched = matched(lines.subList(from, to), from);
      book(statement, matched);
      matched.stream().map(Matched::of).filter(of -> of != null).forEach(of -> runs.add(of.run()));
    }
    runs.forEach(this::settle);
  }

  private List<Matched> matched(List<StatementLine> lines, int before) {
    Map<String, Known> known = known(lines);
    Set<String> seen = new HashSet<>();
    List<Matched> matched = new ArrayList<>();
    for (StatementLine line : lines) {
      Known of = known.get(reference(line));
      LineOutcome outcome = outcome(line, of);
      // Two lines of one file that say the same of one payment: the second is one too many.
      if (of != null && !outcome.isOpen() && !seen.add(outcome + of.reference())) {
        outcome = LineOutcome.TWICE;
      }
      matched.add(new Matched(before + matched.size() + 1, line, outcome, of));
    }
    return matched;
  }

  private static LineOutcome outcome(StatementLine line, @Nullable Known of) {
    if (of == null || !of.left()) {
      return LineOutcome.UNKNOWN;
    }
    if (Math.abs(line.grosze()) != of.grosze()) {
      return LineOutcome.OTHER_AMOUNT;
    }
    if (line.grosze() < 0) {
      return of.confirmed() ? LineOutcome.TWICE : LineOutcome.CONFIRMED;
    }
    return of.returned() ? LineOutcome.TWICE : LineOutcome.RETURNED;
  }

  private static String reference(StatementLine line) {
    String told = line.reference();
    if (told != null && REFERENCE.matcher(told).matches()) {
      return told;
    }
    // Elixir carries no end-to-end id: there the reference stands in the title.
    Matcher inTitle = REFERENCE.matcher(line.title());
    return inTitle.find() ? inTitle.group() : "";
  }

  private Map<String, Known> known(List<StatementLine> lines) {
    Map<String, Known> known = new HashMap<>();
    db.sql(
            """
            select id, run, case_id, account, reference, grosze, state, confirmed_on, returned_on
            from payment where reference = any(:references) for update
            """)
        .param("references", lines.stream().map(Matching::reference).toArray(String[]::new))
        .query(
            row -> {
              PaymentState state = PaymentState.valueOf(row.getString("state"));
              Known of =
                  new Known(
                      row.getLong("id"),
                      row.getLong("run"),
                      row.getLong("case_id"),
                      row.getString("account"),
                      row.getString("reference"),
                      row.getLong("grosze"),
                      state.isBooked(),
                      row.getObject("confirmed_on") != null,
                      row.getObject("returned_on") != null);
              known.put(of.reference(), of);
            });
    return known;
  }

  private void book(long statement, List<Matched> matched) {
    keep(statement, matched);
    List<Entry> entries = new ArrayList<>();
    for (Matched line : matched) {
      Known of = line.of();
      if (line.outcome() == LineOutcome.CONFIRMED && of != null) {
        entries.add(
            entry("confirmation", of, line.line().bookingDay(), Chart.CLEARING, Chart.BANK));
      } else if (line.outcome() == LineOutcome.RETURNED && of != null) {
        entries.add(entry("return", of, line.line().bookingDay(), Chart.BANK, of.account()));
        tasks.returned(of.caseId(), of.reference());
      } else {
        tasks.unmatched(statement, line.number());
      }
    }
    ledger.postAll(entries);
    mark(matched);
  }

  private static Entry entry(String what, Known of, LocalDate day, String debit, String credit) {
    return Entry.of(
        "payment-" + what + ":" + of.id(),
        day,
        new Cause("payment-" + what, Long.toString(of.id())),
        ("return".equals(what) ? "Zwrot przelewu " : "Potwierdzenie przelewu ") + of.reference(),
        debit,
        credit,
        of.grosze());
  }

  private void mark(List<Matched> matched) {
    List<Matched> settled = matched.stream().filter(line -> !line.outcome().isOpen()).toList();
    jdbc.batchUpdate(
        """
        update payment set
          state = case when ? or state = 'RETURNED' then 'RETURNED' else 'CONFIRMED' end,
          confirmed_on = case when ? then confirmed_on else ? end,
          returned_on = case when ? then ? else returned_on end,
          return_reason = case when ? then ? else return_reason end
        where id = ?
        """,
        settled,
        LINES_AT_ONCE,
        (row, line) -> {
          boolean returned = line.outcome() == LineOutcome.RETURNED;
          row.setBoolean(1, returned);
          row.setBoolean(2, returned);
          row.setObject(3, line.line().bookingDay());
          row.setBoolean(4, returned);
          row.setObject(5, line.line().bookingDay());
          row.setBoolean(6, returned);
          row.setString(7, line.line().returnReason());
          row.setLong(8, Objects.requireNonNull(line.of()).id());
        });
  }

  private void keep(long statement, List<Matched> matched) {
    jdbc.batchUpdate(
        """
        insert into bank_statement_line (statement, line, grosze, booking_day, value_day, outcome,
          payment, bank_reference, reference, return_reason, counterparty, title)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        matched,
        LINES_AT_ONCE,
        (row, at) -> {
          StatementLine line = at.line();
          row.setLong(1, statement);
          row.setInt(2, at.number());
          row.setLong(3, line.grosze());
          row.setObject(4, line.bookingDay());
          row.setObject(5, line.valueDay());
          row.setString(6, at.outcome().name());
          row.setObject(7, at.of() == null ? null : at.of().id(), Types.BIGINT);
          row.setString(8, line.bankReference());
          row.setString(9, line.reference());
          row.setString(10, line.returnReason());
          row.setString(11, line.counterparty());
          row.setString(12, line.title());
        });
  }

  /** A run is confirmed when the bank has told of each of its payments. */
  private void settle(long run) {
    db.sql(
            """
            update payment_run set state = 'CONFIRMED', sent_at = coalesce(sent_at, now())
            where id = :run and state in ('WRITTEN', 'SENT')
              and not exists (select from payment where run = :run and state = 'POSTED')
            """)
        .param("run", run)
        .update();
  }
}
