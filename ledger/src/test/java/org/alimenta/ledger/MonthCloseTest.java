package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.EXPENSE;
import static org.alimenta.ledger.AccountKind.LIABILITY;
import static org.alimenta.ledger.Currency.PLN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.alimenta.database.Database;
import org.alimenta.ledger.LedgerException.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month is closed once, in order, and with a proof. */
class MonthCloseTest {
  private static final YearMonth OCTOBER = YearMonth.of(2024, 10);

  @TempDir Path folder;
  private Database database;
  private Ledger ledger;

  @BeforeEach
  void start() {
    database = Database.temporary(folder.resolve("data"));
    database.migrate();
    ledger = new Ledger(database.dataSource());
    ledger.open(Account.of("persons", "Osoby uprawnione", LIABILITY, PLN).asSummary());
    ledger.openAll(
        List.of(
            Account.of("fund", "Fundusz", EXPENSE, PLN),
            Account.of("person:1", "Osoba", LIABILITY, PLN).partOf("persons"),
            Account.of("person:2", "Osoba", LIABILITY, PLN).partOf("persons")));
  }

  @AfterEach
  void stop() {
    database.close();
  }

  @Test
  void aMonthIsClosedWithItsProofAndStaysClosed() {
    post("a", LocalDate.of(2024, 9, 30), "person:1", 100_00);
    post("b", LocalDate.of(2024, 10, 31), "person:1", 200_00);
    post("c", LocalDate.of(2024, 10, 1), "person:2", 300_00);
    post("d", LocalDate.of(2024, 11, 1), "person:2", 400_00);

    MonthClose close = ledger.close(OCTOBER, "Jan");

    assertThat(close.closedBy()).isEqualTo("Jan");
    assertThat(close.total(PLN)).isEqualTo(600_00);
    assertThat(close.seal()).isEqualTo(ledger.lastSeal().orElseThrow());
    assertThat(close.turnovers())
        .extracting(row -> row.account().code(), TrialBalance.Row::balance)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("fund", 600_00L),
            org.assertj.core.groups.Tuple.tuple("person:1", -300_00L),
            org.assertj.core.groups.Tuple.tuple("person:2", -300_00L),
            org.assertj.core.groups.Tuple.tuple("persons", -600_00L));
    assertThat(ledger.closed(OCTOBER)).contains(close);
    closed("e", LocalDate.of(2024, 10, 31), "2024-10");
    closed("f", LocalDate.of(2023, 1, 1), "2023-01");
    post("g", LocalDate.of(2024, 11, 1), "person:1", 1);
    assertThat(ledger.balance("persons", LocalDate.of(2024, 10, 31))).isEqualTo(-600_00);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  private void closed(String key, LocalDate day, String month) {
    assertThatThrownBy(() -> post(key, day, "person:1", 1))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(Reason.CLOSED_MONTH))
        .hasMessage(
            "The month "
                + month
                + " is closed. Give the entry an effective date in a month that is open.");
    assertThat(ledger.entry(key)).isEmpty();
  }

  @Test
  void monthsAreClosedInOrderAndOnce() {
    ledger.close(OCTOBER, "Jan");

    assertThatThrownBy(() -> ledger.close(OCTOBER, "Jan"))
        .hasMessage("The month 2024-10 is closed. The next one is 2024-11.");
    assertThatThrownBy(() -> ledger.close(OCTOBER.plusMonths(2), "Jan"))
        .hasMessage("After 2024-10 the next month to close is 2024-11.");
    ledger.close(OCTOBER.plusMonths(1), "Jan");
    assertThat(ledger.lastClosed()).contains(OCTOBER.plusMonths(1));
    assertThat(ledger.closedMonths()).hasSize(2);
  }

  private void post(String key, LocalDate day, String person, long amount) {
    ledger.post(Entry.of(key, day, new Cause("decision", "1"), "x", "fund", person, amount));
  }
}
