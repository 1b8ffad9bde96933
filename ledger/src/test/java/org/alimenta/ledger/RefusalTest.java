package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.EXPENSE;
import static org.alimenta.ledger.AccountKind.LIABILITY;
import static org.alimenta.ledger.Currency.PLN;
import static org.alimenta.ledger.Currency.USD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alimenta.ledger.LedgerException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whoever asks, also the owner of the tables. */
class RefusalTest {
  private static final LocalDate OCTOBER = LocalDate.of(2024, 10, 1);
  private static final Cause DECISION = new Cause("decision", "17");

  private final Ledger ledger = TestDatabase.ledger();
  private final JdbcTemplate sql = new JdbcTemplate(TestDatabase.dataSource());
  private String fund = "";
  private String anna = "";
  private String key = "";

  @BeforeEach
  void open() {
    fund = TestDatabase.fresh("fund");
    anna = TestDatabase.fresh("person");
    key = TestDatabase.fresh("key");
    ledger.openAll(
        List.of(
            Account.of(fund, "Fundusz", EXPENSE, PLN),
            Account.of(anna, "Osoba uprawniona", LIABILITY, PLN)));
    ledger.post(entry(key, fund, anna, 500_00));
  }

  private static Entry entry(String key, String debit, String credit, long amount) {
    return Entry.of(key, OCTOBER, DECISION, "Świadczenie", debit, credit, amount);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update ledger_entry set amount = 1",
        "update ledger_entry set text = 'x' where false",
        "delete from ledger_entry",
        "truncate ledger_entry",
        "delete from ledger_account",
        "update ledger_account set kind = 'INCOME'",
        "truncate ledger_account cascade",
        "delete from ledger_seal",
        "delete from ledger_close",
        "delete from ledger_closed_turnover",
        "insert into ledger_entry select * from ledger_entry limit 1"
            + " on conflict (key, line) do update set amount = 7"
      })
  void nothingIsChangedOrDeleted(String statement) {
    assertThatThrownBy(() -> sql.execute(statement))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("is never changed or deleted");
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-500_00);
  }

  @Test
  void notEvenForOneWhoReplicates() {
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    _ -> {
                      sql.execute("set local session_replication_role = replica");
                      sql.execute("delete from ledger_entry");
                    }))
        .hasMessageContaining("is never changed or deleted");
  }

  @Test
  void debitsThatAreNotCreditsAreRefusedBeforeTheyGetThere() {
    assertThatThrownBy(
            () ->
                new Entry(
                    "k",
                    OCTOBER,
                    DECISION,
                    "x",
                    List.of(Posting.debit(fund, 5_00), Posting.credit(anna, 5_01))))
        .hasMessage(
            "The entry 'k' does not balance: debits less credits are -1 (grosze or cents)."
                + " Correct the amounts.");
    assertThatThrownBy(() -> new Entry("k", OCTOBER, DECISION, "x", List.of()))
        .hasMessage("The entry 'k' has no postings. Give it a debit and a credit.");
  }

  /** A line has both its accounts, so there is no way to write half of it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into ledger_entry (number, key, effective, cause_kind, cause_id, text, debit,"
            + " amount, hash) values (1000000000000000, 'half', '2024-10-01', 'd', '1', 'x', 'a', 5, '')",
        "insert into ledger_entry (number, key, effective, cause_kind, cause_id, text, debit, credit,"
            + " amount, hash) values (1000000000000000, 'half', '2024-10-01', 'd', '1', 'x', 'a', 'b',"
            + " 5, '')",
      })
  void halfALineOrOneOfUnknownAccountsIsRefused(String statement) {
    assertThatThrownBy(() -> sql.execute(statement)).isInstanceOf(DataAccessException.class);
    assertThat(ledger.entry("half")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -5, 1_000_000_000_000_001L})
  void anAmountOfNothingOrBelowOrBeyondIsRefused(long amount) {
    assertThatThrownBy(
            () ->
                sql.queryForObject(
                    "select ledger_post('odd', '2024-10-01', 'd', '1', 'x', null, ?, ?, ?)",
                    Long.class,
                    fund,
                    anna,
                    amount))
        .hasMessageContaining("The entry 'odd' is malformed.");
  }

  @Test
  void aLineThatDoesNotGoOnTheChainIsRefused() {
    assertThatThrownBy(
            () ->
                sql.update(
                    "insert into ledger_entry (number, key, effective, cause_kind, cause_id, text,"
                        + " debit, credit, amount, hash) values (99000000000001, 'alien',"
                        + " '2024-10-01', 'd', '1', 'x', ?, ?, 5, '\\x00')",
                    fund,
                    anna))
        .hasMessageContaining("does not go on where its journal ends");
  }

  @Test
  void theDatabaseTakesALineThatWasPostedByHand() {
    Long number =
        sql.queryForObject(
            "select ledger_post(?, '2024-10-01', 'correction', '1', 'By hand', null, ?, ?, 100)",
            Long.class,
            TestDatabase.fresh("hand"),
            fund,
            anna);

    assertThat(number).isNotNull();
    assertThat(ledger.balance(anna, OCTOBER)).isEqualTo(-501_00);
  }

  @Test
  void twoCurrenciesInOneEntryAreRefused() {
    String dollars = TestDatabase.fresh("usd");
    ledger.open(Account.of(dollars, "Dollars", LIABILITY, USD));

    refused(entry(key + "2", fund, dollars, 1), Reason.ACCOUNT, "have one currency");
    assertThatThrownBy(() -> ledger.postAll(List.of(entry(key + "2", fund, dollars, 1))))
        .hasMessageContaining("have one currency");
  }

  @Test
  void anAccountThatIsNotOpenIsRefused() {
    refused(entry(key + "2", fund, "nowhere", 1), Reason.ACCOUNT, "Both must be open");
  }

  @Test
  void aSummaryAccountIsNotPostedTo() {
    String summary = TestDatabase.fresh("summary");
    ledger.open(Account.of(summary, "Razem", LIABILITY, PLN).asSummary());

    refused(entry(key + "2", fund, summary, 1), Reason.ACCOUNT, "be no summary accounts");
  }

  @Test
  void aPartHasTheKindAndCurrencyOfItsSummaryAccount() {
    String summary = TestDatabase.fresh("summary");
    ledger.open(Account.of(summary, "Razem", LIABILITY, PLN).asSummary());

    assertThatThrownBy(
            () ->
                ledger.open(
                    Account.of(TestDatabase.fresh("part"), "x", EXPENSE, PLN).partOf(summary)))
        .isInstanceOf(LedgerException.class);
    assertThatThrownBy(
            () ->
                ledger.open(Account.of(TestDatabase.fresh("part"), "x", EXPENSE, PLN).partOf(fund)))
        .isInstanceOf(LedgerException.class);
  }

  @Test
  void anAccountIsNotOpenedTwiceAsTwoThings() {
    assertThatThrownBy(() -> ledger.open(Account.of(fund, "Fundusz", LIABILITY, PLN)))
        .hasMessage(
            "The account "
                + fund
                + " is open as EXPENSE in PLN and cannot become LIABILITY in PLN."
                + " Open one with another code.");
  }

  @Test
  void aReversalMirrorsWhatItReverses() {
    long number = ledger.entry(key).orElseThrow().number();

    assertThatThrownBy(
            () ->
                sql.queryForObject(
                    "select ledger_post('odd', '2024-10-01', 'd', '1', 'x', ?, ?, ?, 499)",
                    Long.class,
                    number,
                    anna,
                    fund))
        .hasMessageContaining("does not mirror the entry that it reverses");
  }

  @Test
  void aLineBreakInATextIsRefused() {
    Entry broken = Entry.of(key + "2", OCTOBER, DECISION, "one\ntwo", fund, anna, 1);

    refused(broken, Reason.MALFORMED, "in one line each");
    assertThatThrownBy(() -> ledger.postAll(List.of(broken)))
        .hasMessageContaining("in one line each");
  }

  private void refused(Entry entry, Reason reason, String words) {
    assertThatThrownBy(() -> ledger.post(entry))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.reason()).isEqualTo(reason))
        .hasMessageContaining(words);
  }
}
