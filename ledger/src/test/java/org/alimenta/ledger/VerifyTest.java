package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.EXPENSE;
import static org.alimenta.ledger.AccountKind.LIABILITY;
import static org.alimenta.ledger.Currency.PLN;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Somebody who may do everything in the database switches the triggers off and tampers; the check
 * names what was done. It has a database of its own, because a tampered ledger stays so.
 */
class VerifyTest {
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);

  @TempDir static Path folder;
  private static Database database;
  private static Ledger ledger;
  private static JdbcTemplate sql;
  private List<PostedEntry> posted = List.of();

  @BeforeAll
  static void start() {
    database = Database.temporary(folder.resolve("data"));
    database.migrate();
    ledger = new Ledger(database.dataSource());
    sql = new JdbcTemplate(database.dataSource());
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @BeforeEach
  void fill() {
    ledger.open(Account.of("expense", "Wydatki", EXPENSE, PLN).asSummary());
    ledger.open(Account.of("fund", "Fundusz", EXPENSE, PLN).partOf("expense"));
    ledger.open(Account.of("anna", "Osoba uprawniona", LIABILITY, PLN));
    List<PostedEntry> entries = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      Cause cause = new Cause("decision", String.valueOf(i));
      entries.add(ledger.post(Entry.of("k" + i, OCTOBER, cause, "x", "fund", "anna", i * 100L)));
    }
    posted = entries;
  }

  @AfterEach
  void clear() {
    tamper(
        "truncate ledger_entry, ledger_account, ledger_seal, ledger_close, ledger_closed_turnover");
    // What a session knows about its journal is no longer so.
    ((HikariDataSource) database.dataSource()).getHikariPoolMXBean().softEvictConnections();
  }

  /** As a superuser can. */
  private static void tamper(String statement) {
    for (String table : List.of("entry", "account", "seal", "close", "closed_turnover")) {
      sql.execute("alter table ledger_" + table + " disable trigger all");
    }
    sql.execute(statement);
    for (String table : List.of("entry", "account", "seal", "close", "closed_turnover")) {
      sql.execute("alter table ledger_" + table + " enable trigger all");
    }
  }

  private String number(int which) {
    return EntryNumber.text(posted.get(which - 1).number());
  }

  @Test
  void aLedgerThatIsWellSaysSo() {
    ledger.seal("test");
    ledger.post(Entry.of("k6", OCTOBER, new Cause("d", "6"), "x", "fund", "anna", 600));

    Verification verification = ledger.verify();

    assertThat(verification.faults()).isEmpty();
    assertThat(verification.isWell()).isTrue();
    assertThat(verification.entries()).isEqualTo(6);
    assertThat(verification.unsealed()).isEqualTo(1);
    assertThat(verification.lastSeal()).isEqualTo(ledger.lastSeal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "update ledger_entry set amount = 301 where key = 'k3'",
        "update ledger_entry set credit = 'fund', debit = 'anna' where key = 'k3'",
        "update ledger_entry set effective = '2024-11-01' where key = 'k3'",
        "update ledger_entry set recorded = recorded - interval '1 microsecond' where key = 'k3'",
        "update ledger_entry set text = 'y' where key = 'k3'",
        "update ledger_entry set cause_id = '7' where key = 'k3'",
        "update ledger_entry set key = 'k33' where key = 'k3'",
        "update ledger_entry set hash = sha256('') where key = 'k3'",
      })
  void aChangedEntryIsNamed(String statement) {
    tamper(statement);

    Verification verification = ledger.verify();

    assertThat(verification.first().orElseThrow().entry()).isEqualTo(number(3));
    assertThat(verification.first().orElseThrow().what())
        .isEqualTo(
            "Its hash does not fit what it says: it was changed, or the line before it was.");
  }

  @Test
  void theEarliestOfSeveralIsTheFirst() {
    tamper("update ledger_entry set amount = amount + 1 where key in ('k2', 'k4')");

    assertThat(ledger.verify().faults())
        .extracting(Verification.Fault::entry)
        .containsExactly(number(2), number(4));
  }

  @Test
  void anEntryThatWasDeletedIsMissing() {
    tamper("delete from ledger_entry where key = 'k2'");

    assertThat(ledger.verify().first().orElseThrow())
        .isEqualTo(
            new Verification.Fault(
                number(3), "Before it, the line " + number(2) + " is missing: it was deleted."));
  }

  @Test
  void aSealedEndThatWasCutOffIsMissing() {
    ledger.seal("test");
    tamper("delete from ledger_entry where key in ('k4', 'k5')");

    assertThat(ledger.verify().first().orElseThrow().entry()).isEqualTo(number(5));
    assertThat(ledger.verify().first().orElseThrow().what()).contains("the end was cut off");
  }

  @Test
  void aRewrittenEndDiffersFromItsSeal() {
    ledger.seal("test");
    tamper(
        "update ledger_entry e set amount = 1, hash = ledger_hash("
            + "(select encode(b.hash, 'hex') from ledger_entry b where b.number = e.number - 1),"
            + " number, line, key, effective,"
            + " to_char(recorded at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'),"
            + " cause_kind, cause_id, text, reverses, debit, credit, 1) where key = 'k5'");

    assertThat(ledger.verify().first().orElseThrow())
        .isEqualTo(
            new Verification.Fault(
                number(5),
                "It was sealed with another hash: it was changed, with what comes before it."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "update ledger_seal set heads = heads || '0' where number = 1 # seal 1",
        "update ledger_seal set sealed_by = 'x' where number = 2 # seal 2",
        "delete from ledger_seal where number = 1 # seal 1",
      })
  void aChangedOrDeletedSealIsNamed(String statement, String which) {
    ledger.seal("test");
    ledger.post(Entry.of("k6", OCTOBER, new Cause("d", "6"), "x", "fund", "anna", 600));
    ledger.seal("test");
    tamper(statement);

    assertThat(ledger.verify().faults()).extracting(Verification.Fault::entry).contains(which);
  }

  @Test
  void anAccountThatWasDeletedIsNamed() {
    tamper("delete from ledger_account where code = 'anna'");

    assertThat(ledger.verify().first().orElseThrow())
        .isEqualTo(new Verification.Fault(number(1), "There is no account anna."));
  }

  @Test
  void anAccountThatBecameASummaryAccountIsNamed() {
    tamper("update ledger_account set summary = true where code = 'anna'");

    assertThat(ledger.verify().first().orElseThrow().what())
        .isEqualTo("It posts to the summary account anna.");
  }

  @Test
  void aClosedMonthWhoseSumsWereChangedIsNamed() {
    ledger.close(YearMonth.of(2024, 10), "Jan");
    assertThat(ledger.verify().isWell()).isTrue();
    tamper("update ledger_closed_turnover set debits = debits + 1 where account = 'fund'");

    assertThat(ledger.verify().first().orElseThrow())
        .isEqualTo(
            new Verification.Fault(
                "the close of 2024-10",
                "What it says about the account fund is not the sum of its entries."));
  }

  @Test
  void aSummaryAccountThatIsNotItsPartsIsNamed() {
    ledger.close(YearMonth.of(2024, 10), "Jan");
    tamper("update ledger_closed_turnover set debits = debits + 1 where account = 'expense'");

    assertThat(ledger.verify().first().orElseThrow().what())
        .isEqualTo("In its proof, the summary account expense and its parts differ.");
  }

  @Test
  void aSealThatWasNotedIsFoundAgain() {
    Seal noted = ledger.seal("test");

    assertThat(ledger.seal("test")).isEqualTo(noted);
    assertThat(ledger.sealWithHash(noted.hash())).contains(noted);
    assertThat(ledger.sealWithHash("00")).isEmpty();
  }
}
