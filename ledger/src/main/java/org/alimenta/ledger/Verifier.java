package org.alimenta.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.alimenta.ledger.Verification.Fault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the whole ledger once and says what is wrong. It trusts nothing that the database could
 * have computed: hashes, sums and gaps are found anew.
 */
final class Verifier {
  private static final int AT_ONCE = 10_000;
  private static final int MOST_FAULTS = 100;

  private static final String LINES =
      "select number, line, key, effective, recorded, cause_kind, cause_id, text,"
          + " coalesce(reverses, 0) as reverses, debit, credit, amount, encode(hash, 'hex') as hash,"
          + " to_char(recorded at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as recorded_text"
          + " from ledger_entry order by number";

  private final DataSource dataSource;
  private final Seals seals;
  private final Months months;

  private final Chain chain = new Chain();
  private final List<Found> found = new ArrayList<>();
  private final Map<String, Account> accounts = new HashMap<>();
  private final Map<Long, String> sealedHeads = new TreeMap<>();
  private final Map<Long, Long> sealedUpTo = new HashMap<>();
  private final Set<Long> seenHeads = new HashSet<>();
  private final Turnovers turnovers = new Turnovers();

  private @Nullable Read before;
  private long lines;
  private long entries;
  private long unsealed;
  private int journals;

  Verifier(DataSource dataSource, Seals seals, Months months) {
    this.dataSource = dataSource;
    this.seals = seals;
    this.months = months;
  }

  Verification verify() {
    List<Seals.Row> allSeals = seals.all();
    List<YearMonth> closed = months.all();
    readAccounts();
    readSeals(allSeals);
    turnovers.close(closed);
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(AT_ONCE);
    template.query(LINES, (RowCallbackHandler) this::read);
    headsThatAreMissing(allSeals);
    closes(closed);
    List<Fault> faults =
        found.stream()
            .sorted(Comparator.comparing(Found::recorded))
            .limit(MOST_FAULTS)
            .map(Found::fault)
            .toList();
    Optional<Seal> last = allSeals.stream().reduce((_, b) -> b).map(Seals.Row::seal);
    return new Verification(lines, entries, journals, unsealed, last, closed, faults);
  }

  private void readAccounts() {
    JdbcClient.create(dataSource)
        .sql("select code, name, kind, currency, summary, part_of from ledger_account")
        .query(Accounts::account)
        .list()
        .forEach(account -> accounts.put(account.code(), account));
  }

  private void readSeals(List<Seals.Row> all) {
    String hash = Chain.START;
    long number = 0;
    for (Seals.Row row : all) {
      number++;
      if (row.seal().number() != number) {
        found.add(new Found(row.recorded(), sealed(number), "It is missing."));
        number = row.seal().number();
      } else if (!row.followsHash(hash)) {
        found.add(
            new Found(
                row.recorded(),
                sealed(number),
                "Its hash does not fit what it says and the seal before it: one of them was changed."));
      }
      hash = row.seal().hash();
      row.heads()
          .lines()
          .forEach(
              head -> {
                long line = Long.parseLong(head.substring(0, head.indexOf(' ')));
                sealedHeads.put(line, head.substring(head.indexOf(' ') + 1));
                sealedUpTo.merge(EntryNumber.journal(line), line, Math::max);
              });
    }
  }

  private static String sealed(long number) {
    return "seal " + number;
  }

  private void read(ResultSet row) throws SQLException {
    Read line = Read.of(row);
    lines++;
    entries += line.line() == 1 ? 1 : 0;
    Read last = before;
    boolean starts =
        last == null || EntryNumber.journal(last.number()) != EntryNumber.journal(line.number());
    if (starts) {
      journals++;
    }
    long place = starts || last == null ? 0 : EntryNumber.place(last.number());
    String hash = starts || last == null ? Chain.START : last.hash();
    String fault = fault(line, starts ? null : last, place, hash);
    if (fault != null) {
      found.add(new Found(line.recorded(), EntryNumber.text(line.entry()), fault));
    }
    turnovers.add(line.heading().effective(), line.moved());
    if (line.number() > sealedUpTo.getOrDefault(EntryNumber.journal(line.number()), 0L)) {
      unsealed++;
    }
    before = line;
  }

  private @Nullable String fault(Read line, @Nullable Read last, long place, String hash) {
    if (EntryNumber.place(line.number()) != place + 1) {
      long journal = EntryNumber.journal(line.number());
      return "Before it, the line " + journal + "/" + (place + 1) + " is missing: it was deleted.";
    }
    String computed =
        chain.hash(
            hash,
            line.number(),
            line.line(),
            line.heading(),
            line.recorded(),
            line.reverses(),
            line.moved());
    if (!computed.equals(line.hash())) {
      return "Its hash does not fit what it says: it was changed, or the line before it was.";
    }
    String head = sealedHeads.get(line.number());
    seenHeads.add(line.number());
    if (head != null && !head.equals(line.hash())) {
      return "It was sealed with another hash: it was changed, with what comes before it.";
    }
    if (line.line() > 1
        && (last == null
            || last.line() != line.line() - 1
            || !last.heading().equals(line.heading()))) {
      return "Its lines do not follow one another under one heading.";
    }
    return faultOfAccounts(line.moved());
  }

  private @Nullable String faultOfAccounts(Line moved) {
    if (moved.amount() <= 0 || moved.debit().equals(moved.credit())) {
      return "It does not balance: a line moves an amount above zero between two accounts.";
    }
    Account debit = accounts.get(moved.debit());
    Account credit = accounts.get(moved.credit());
    if (debit == null || credit == null) {
      return "There is no account " + (debit == null ? moved.debit() : moved.credit()) + ".";
    }
    if (debit.summary() || credit.summary()) {
      return "It posts to the summary account " + (debit.summary() ? debit : credit).code() + ".";
    }
    return debit.currency() == credit.currency() ? null : "It mixes two currencies.";
  }

  /** What was sealed and is no longer there: the end of a journal was cut off. */
  private void headsThatAreMissing(List<Seals.Row> all) {
    sealedUpTo.forEach(
        (journal, number) -> {
          if (!seenHeads.contains(number)) {
            String recorded =
                all.stream()
                    .filter(seal -> seal.heads().contains(number + " "))
                    .findFirst()
                    .map(Seals.Row::recorded)
                    .orElse("");
            found.add(
                new Found(
                    recorded,
                    EntryNumber.text(number),
                    "It was sealed as the end of journal "
                        + journal
                        + " and is missing: the end was cut off."));
          }
        });
  }

  private void closes(List<YearMonth> closed) {
    for (YearMonth month : closed) {
      MonthClose close = months.find(month).orElseThrow();
      turnovers
          .difference(month, close)
          .or(() -> months.notProven(month).map(what -> "In its proof, " + what + " differ."))
          .ifPresent(
              what ->
                  found.add(new Found(close.recorded().toString(), "the close of " + month, what)));
    }
  }

  private record Found(String recorded, Fault fault) {
    Found(String recorded, String entry, String what) {
      this(recorded, new Fault(entry, what));
    }
  }

  /** One row of the table. */
  private record Read(
      long number,
      int line,
      Heading heading,
      String recorded,
      long reverses,
      Line moved,
      String hash) {

    static Read of(ResultSet row) throws SQLException {
      Heading heading =
          new Heading(
              row.getString("key"),
              row.getObject("effective", LocalDate.class),
              new Cause(row.getString("cause_kind"), row.getString("cause_id")),
              row.getString("text"));
      return new Read(
          row.getLong("number"),
          row.getInt("line"),
          heading,
          row.getString("recorded_text"),
          row.getLong("reverses"),
          new Line(row.getString("debit"), row.getString("credit"), row.getLong("amount")),
          row.getString("hash"));
    }

    long entry() {
      return number - line + 1;
    }
  }
}
