package org.alimenta.ledger;

import static org.alimenta.ledger.AccountKind.ASSET;
import static org.alimenta.ledger.Currency.PLN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any entries; a failing run prints the seed with which it can be repeated. */
class LedgerPropertiesTest {
  private static final LocalDate FIRST = LocalDate.of(2030, 1, 1);
  private static final LocalDate LAST = FIRST.plusDays(60);
  private static final int ACCOUNTS = 4;

  private final Ledger ledger = TestDatabase.ledger();

  /** Amounts for three accounts; the fourth takes the rest. */
  record Told(int day, List<Long> amounts) {}

  @Provide
  Arbitrary<List<Told>> entries() {
    Arbitrary<List<Long>> amounts =
        Arbitraries.longs().between(-1_000_00, 1_000_00).list().ofSize(ACCOUNTS - 1);
    return Combinators.combine(Arbitraries.integers().between(0, 59), amounts)
        .as(Told::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 25)
  void balancesAreZeroInSumAndWhatStatementsSay(@ForAll("entries") List<Told> told) {
    List<String> accounts = open();
    List<Entry> entries = entries(told, accounts);
    int half = entries.size() / 2;
    entries.subList(0, half).forEach(ledger::post);

    // The first half is known already; the second is new.
    assertThat(ledger.postAll(entries)).isEqualTo(entries.size() - half);
    assertThat(ledger.postAll(entries)).isZero();

    long sum = 0;
    for (String account : accounts) {
      long balance = ledger.balance(account, LAST);
      Statement all = ledger.statement(account, FIRST, AsOf.now());
      assertThat(all.opening()).isZero();
      assertThat(all.closing()).isEqualTo(balance);
      for (Statement.Row row : all.rows()) {
        LocalDate day = row.effective();
        Statement until = ledger.statement(account, day, AsOf.effective(day));
        assertThat(until.closing()).isEqualTo(ledger.balance(account, day));
      }
      sum += balance;
    }
    assertThat(sum).isZero();
  }

  @Property(tries = 15)
  void whatIsReversedIsAsIfItHadNeverBeen(@ForAll("entries") List<Told> told) {
    List<String> accounts = open();
    List<PostedEntry> posted = entries(told, accounts).stream().map(ledger::post).toList();
    for (PostedEntry entry : posted) {
      ledger.reverse(
          entry.number(),
          entry.entry().key() + ":back",
          entry.entry().effective(),
          new Cause("mistake", "1"),
          "Pomyłka");
    }

    for (String account : accounts) {
      assertThat(ledger.balance(account, LAST)).isZero();
    }
  }

  private List<String> open() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < ACCOUNTS; i++) {
      codes.add(TestDatabase.fresh("any"));
    }
    ledger.openAll(codes.stream().map(code -> Account.of(code, "x", ASSET, PLN)).toList());
    return codes;
  }

  private static List<Entry> entries(List<Told> told, List<String> accounts) {
    List<Entry> entries = new ArrayList<>();
    for (Told one : told) {
      List<Posting> postings = new ArrayList<>();
      long rest = 0;
      for (int i = 0; i < ACCOUNTS - 1; i++) {
        long amount = one.amounts().get(i);
        rest -= amount;
        if (amount != 0) {
          postings.add(new Posting(accounts.get(i), amount));
        }
      }
      if (rest != 0) {
        postings.add(new Posting(accounts.getLast(), rest));
      }
      if (!postings.isEmpty()) {
        entries.add(
            new Entry(
                TestDatabase.fresh("property"),
                FIRST.plusDays(one.day()),
                new Cause("any", "1"),
                "x",
                postings));
      }
    }
    return entries;
  }
}
