package org.alimenta.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A double-entry ledger in PostgreSQL. Everything takes part in the Spring transaction of the
 * caller on the same data source; without one, each call is a transaction of its own. Transactions
 * that write must be read committed.
 *
 * <p>Amounts are grosze or cents. A debit is above zero, a credit below.
 */
public final class Ledger {
  private final Accounts accounts;
  private final Entries entries;
  private final Bulk bulk;
  private final Balances balances;
  private final Statements statements;
  private final Seals seals;
  private final Months months;
  private final DataSource dataSource;

  /**
   * @param dataSource of a PostgreSQL with the tables of {@code db/migration}
   */
  public Ledger(DataSource dataSource) {
    JdbcClient jdbc = JdbcClient.create(dataSource);
    this.accounts = new Accounts(jdbc);
    this.entries = new Entries(jdbc);
    this.bulk = new Bulk(dataSource, entries);
    this.balances = new Balances(jdbc);
    this.statements = new Statements(jdbc);
    TransactionTemplate transaction =
        new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    this.seals = new Seals(jdbc, transaction);
    this.months = new Months(jdbc, transaction, seals);
    this.dataSource = dataSource;
  }

  /**
   * Opens an account; nothing happens when it is open.
   *
   * @throws LedgerException when it is open as something else; names may differ
   */
  public void open(Account account) {
    accounts.open(List.of(account));
  }

  /** Opens many accounts in one statement; summary accounts before their parts. */
  public void openAll(Collection<Account> all) {
    accounts.open(all);
  }

  /** The account with this code. */
  public Optional<Account> account(String code) {
    return accounts.find(code);
  }

  /** Accounts whose code or name holds a word, by code. */
  public List<Account> search(String word, int most) {
    return accounts.search(word, most);
  }

  /**
   * Posts an entry. Doing the same again gives the entry that is there.
   *
   * @throws LedgerException when the key stands for something else, an account is not open or is a
   *     summary account, currencies are mixed, or the month is closed; nothing is written then, and
   *     the caller's transaction can only be rolled back
   */
  public PostedEntry post(Entry entry) {
    return post(Draft.of(entry));
  }

  /**
   * Posts many entries at once, all or none; those that are there with the same content are passed
   * over.
   *
   * @return how many were new
   * @throws LedgerException as {@link #post} does
   */
  public int postAll(List<Entry> all) {
    return bulk.post(all.stream().map(Draft::of).toList());
  }

  /**
   * Takes an entry back by another that swaps its debits and credits. Doing the same again gives
   * the reversal that is there.
   *
   * @param effective any day of an open month; mostly that of the entry, or the first open day
   * @throws LedgerException when there is no such entry or it was reversed by another key
   */
  public PostedEntry reverse(
      long number, String key, LocalDate effective, Cause cause, String text) {
    return post(entries.reversal(number, key, effective, cause, text));
  }

  private PostedEntry post(Draft draft) {
    if (draft.lines().size() == 1) {
      return entries.postLine(draft);
    }
    bulk.post(List.of(draft));
    return entries.find(draft.key()).orElseThrow();
  }

  /** The entry with this number. */
  public Optional<PostedEntry> entry(long number) {
    return entries.find(number);
  }

  /** The entry with this key. */
  public Optional<PostedEntry> entry(String key) {
    return entries.find(key);
  }

  /** What was posted for a cause, in the order of numbers. */
  public List<PostedEntry> entriesOf(Cause cause) {
    return entries.of(cause);
  }

  /** The balance at the end of a day; of a summary account, of all its parts. */
  public long balance(String account, LocalDate effectiveUpTo) {
    return balances.of(account, AsOf.effective(effectiveUpTo));
  }

  /** The balance by both times; of a summary account, of all its parts. */
  public long balance(String account, AsOf asOf) {
    return balances.of(account, asOf);
  }

  /** The balances of many accounts that are posted to; zero for one that is not open. */
  public Map<String, Long> balances(Collection<String> accountCodes, AsOf asOf) {
    return balances.of(accountCodes, asOf);
  }

  /**
   * What happened on an account by effective date.
   *
   * @param from first day, inclusive
   * @param until last day, inclusive, and until when it was recorded
   * @throws LedgerException when there is no such account
   */
  public Statement statement(String account, LocalDate from, AsOf until) {
    return statements.byEffective(open(account), from, until);
  }

  /**
   * What was recorded on an account, whatever its effective date.
   *
   * @param after exclusive
   * @param until inclusive
   * @throws LedgerException when there is no such account
   */
  public Statement statementOfRecords(String account, Instant after, Instant until) {
    return statements.byRecorded(open(account), after, until);
  }

  private Account open(String code) {
    return accounts
        .find(code)
        .orElseThrow(
            () ->
                new LedgerException(
                    LedgerException.Reason.ACCOUNT,
                    "There is no account " + code + ". Open it, or correct the code."));
  }

  /** Debits and credits of every account that was ever posted to. */
  public TrialBalance trialBalance(AsOf asOf) {
    return new TrialBalance(asOf, balances.all(asOf));
  }

  /**
   * Closes a month for ever, after proving that debits equal credits and that each summary account
   * equals its parts. Waits for those who are posting. Whether the month is over is for the caller
   * to know.
   *
   * @param by who closes it
   * @throws LedgerException when it is closed, when it is not the next one after the last closed
   *     one, or when it cannot be proven
   */
  public MonthClose close(YearMonth month, String by) {
    return months.close(month, by);
  }

  /** A closed month with its proof. */
  public Optional<MonthClose> closed(YearMonth month) {
    return months.find(month);
  }

  /** The last closed month. */
  public Optional<YearMonth> lastClosed() {
    return months.lastClosed();
  }

  /** The closed months, in order. */
  public List<YearMonth> closedMonths() {
    return months.all();
  }

  /**
   * Seals what is in the ledger; the last seal when nothing was posted since. Cheap; safe from many
   * instances at once.
   *
   * @param by who or what seals, in one line
   */
  public Seal seal(String by) {
    return seals.make(by, false);
  }

  /** The last seal. */
  public Optional<Seal> lastSeal() {
    return seals.last();
  }

  /** The seal with a hash that somebody noted; empty when there is none, which would be a proof. */
  public Optional<Seal> sealWithHash(String hash) {
    return seals.withHash(hash);
  }

  /** Reads the whole ledger and says what is wrong. Takes some seconds for a million lines. */
  public Verification verify() {
    TransactionTemplate snapshot =
        new TransactionTemplate(new DataSourceTransactionManager(dataSource));
    snapshot.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
    snapshot.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
    snapshot.setReadOnly(true);
    return Transactions.in(snapshot, () -> new Verifier(dataSource, seals, months).verify());
  }
}
