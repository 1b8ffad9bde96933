package org.alimenta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.alimenta.database.Database;
import org.alimenta.ledger.Account;
import org.alimenta.ledger.AccountKind;
import org.alimenta.ledger.AsOf;
import org.alimenta.ledger.Cause;
import org.alimenta.ledger.Currency;
import org.alimenta.ledger.Entry;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.TrialBalance;
import org.alimenta.ledger.Verification;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The ledger against plain inserts into an indexed table, with commits that reach the disk. A
 * posting is a debit or a credit, so that two rows of the plain table are one entry of ours. The
 * slices take turns, because other work on the machine disturbs both alike.
 */
final class LedgerBenchmark {
  private static final int PERSONS = 50_000;
  private static final int POSTINGS_A_BATCH = 10_000;
  private static final int CLIENTS = 8;
  private static final int ROUNDS = 7;
  private static final long SLICE = TimeUnit.SECONDS.toNanos(2);
  private static final long AMOUNT = 500_00;
  private static final LocalDate DAY = LocalDate.of(2024, 10, 1);

  private final DataSource dataSource;
  private final Ledger ledger;
  private final AtomicLong keys = new AtomicLong();
  private final AtomicLong ours = new AtomicLong();
  private final AtomicLong plain = new AtomicLong();

  private LedgerBenchmark(DataSource dataSource) {
    this.dataSource = dataSource;
    this.ledger = new Ledger(dataSource);
  }

  /**
   * Ratios in thousandths.
   *
   * @param bulk entries by the ten thousand over plain {@code COPY}
   * @param eight one entry a commit over one insert of two rows, eight clients each
   */
  record Ratios(long bulk, long one, long eight) {}

  /** Measures on a database that is thrown away. */
  static Ratios run() {
    try {
      Path folder = Files.createTempDirectory("alimenta-bench");
      try (Database database = Database.embedded(folder.resolve("data"))) {
        database.migrate();
        return new LedgerBenchmark(database.dataSource()).measure();
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ratios measure() {
    prepare();
    System.out.println("ledger: postings (rows) a second, medians of " + ROUNDS + " turns");
    long bulk = compare("COPY, indexed table / postAll", this::copy, this::postAll, 1);
    long one = compare("insert of two rows / post, 1 client", this::insert, this::post, 1);
    long eight =
        compare("the same with " + CLIENTS + " clients", this::insert, this::post, CLIENTS);
    check();
    return new Ratios(bulk, one, eight);
  }

  private void prepare() {
    execute(
        """
        create table plain_posting (id bigint generated always as identity primary key,
          entry bigint not null, account bigint not null, effective date not null,
          amount bigint not null, text text not null)
        """);
    execute("create index on plain_posting (account, effective)");
    ledger.open(Account.of("fund", "Fund", AccountKind.EXPENSE, Currency.PLN));
    List<Account> persons = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      persons.add(Account.of(person(i), "Person", AccountKind.LIABILITY, Currency.PLN));
    }
    long nanos = Timing.once(() -> ledger.openAll(persons));
    System.out.println("opened " + PERSONS + " accounts in " + nanos / 1_000_000 + " ms");
  }

  private static String person(int i) {
    return "person:" + i + "-1";
  }

  /** One slice of work by one client: writes until the time is over, and counts. */
  private interface Slice {
    long run(long until, SplittableRandom random) throws SQLException;
  }

  /** The median of the ratios of ours to theirs, in thousandths. */
  private long compare(String what, Slice theirs, Slice mine, int clients) {
    long[] ratios = new long[ROUNDS];
    long[] rates = new long[ROUNDS];
    long[] others = new long[ROUNDS];
    for (int round = -1; round < ROUNDS; round++) {
      long their = rate(theirs, clients);
      long my = rate(mine, clients);
      if (round >= 0) {
        others[round] = their;
        rates[round] = my;
        ratios[round] = my * 1000 / their;
      }
    }
    Arrays.sort(ratios);
    Arrays.sort(rates);
    Arrays.sort(others);
    int middle = ROUNDS / 2;
    System.out.printf(
        Locale.ROOT,
        "  %-40s %,9d %,9d %8s x  (%s to %s)%n",
        what,
        others[middle],
        rates[middle],
        Timing.decimal(ratios[middle]),
        Timing.decimal(ratios[0]),
        Timing.decimal(ratios[ROUNDS - 1]));
    return ratios[middle];
  }

  private static long rate(Slice slice, int clients) {
    AtomicLong postings = new AtomicLong();
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      SplittableRandom random = new SplittableRandom(start + i);
      threads.add(
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      postings.addAndGet(slice.run(start + SLICE, random));
                    } catch (SQLException e) {
                      throw new IllegalStateException(e);
                    }
                  }));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return postings.get() * TimeUnit.SECONDS.toNanos(1) / (System.nanoTime() - start);
  }

  private long copy(long until, SplittableRandom random) throws SQLException {
    long done = 0;
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      while (System.nanoTime() < until) {
        CopyIn copy =
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy plain_posting (entry, account, effective, amount, text) from stdin");
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < POSTINGS_A_BATCH; i += 2) {
          long key = keys.incrementAndGet();
          rows.append(key).append("\t-1\t").append(DAY).append('\t').append(AMOUNT);
          rows.append("\tBenefit\n").append(key).append('\t').append(random.nextInt(PERSONS));
          rows.append('\t').append(DAY).append("\t-").append(AMOUNT).append("\tBenefit\n");
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        copy.endCopy();
        connection.commit();
        done += POSTINGS_A_BATCH;
      }
      connection.setAutoCommit(true);
    }
    plain.addAndGet(done);
    return done;
  }

  private long postAll(long until, SplittableRandom random) {
    long done = 0;
    while (System.nanoTime() < until) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < POSTINGS_A_BATCH; i += 2) {
        entries.add(entry(random));
      }
      ledger.postAll(entries);
      done += POSTINGS_A_BATCH;
    }
    ours.addAndGet(done);
    return done;
  }

  private long insert(long until, SplittableRandom random) throws SQLException {
    long done = 0;
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into plain_posting (entry, account, effective, amount, text)"
                    + " values (?, -1, ?, ?, ?), (?, ?, ?, ?, ?)")) {
      while (System.nanoTime() < until) {
        long key = keys.incrementAndGet();
        insert.setLong(1, key);
        insert.setObject(2, DAY);
        insert.setLong(3, AMOUNT);
        insert.setString(4, "Benefit");
        insert.setLong(5, key);
        insert.setLong(6, random.nextInt(PERSONS));
        insert.setObject(7, DAY);
        insert.setLong(8, -AMOUNT);
        insert.setString(9, "Benefit");
        insert.executeUpdate();
        done += 2;
      }
    }
    plain.addAndGet(done);
    return done;
  }

  private long post(long until, SplittableRandom random) {
    long done = 0;
    while (System.nanoTime() < until) {
      ledger.post(entry(random));
      done += 2;
    }
    ours.addAndGet(done);
    return done;
  }

  private Entry entry(SplittableRandom random) {
    long key = keys.incrementAndGet();
    return Entry.of(
        "accrual:" + key,
        DAY,
        new Cause("decision", Long.toString(key)),
        "Benefit",
        "fund",
        person(random.nextInt(PERSONS)),
        AMOUNT);
  }

  /** Both hold exactly what was counted, and the ledger is well. */
  private void check() {
    long[] balances = new long[1];
    long nanos =
        Timing.once(
            () -> {
              TrialBalance trial = ledger.trialBalance(AsOf.now());
              balances[0] = trial.debits(Currency.PLN);
              same("credits", trial.credits(Currency.PLN), balances[0]);
            });
    same("debits of the ledger", balances[0], ours.get() / 2 * AMOUNT);
    same("rows of the plain table", number("select count(*) from plain_posting"), plain.get());
    same("its sum", number("select sum(amount) from plain_posting"), 0);
    System.out.println("trial balance of all accounts in " + nanos / 1_000_000 + " ms");
    Verification[] verified = new Verification[1];
    nanos = Timing.once(() -> verified[0] = ledger.verify());
    same("faults", verified[0].faults().size(), 0);
    same("lines", verified[0].lines(), ours.get() / 2);
    System.out.printf(
        Locale.ROOT,
        "verified %,d entries in %,d ms; the ledger holds what was counted%n",
        verified[0].entries(),
        nanos / 1_000_000);
  }

  private static void same(String what, long is, long wanted) {
    if (is != wanted) {
      throw new IllegalStateException(what + ": " + is + " and not " + wanted);
    }
  }

  private void execute(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private long number(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
