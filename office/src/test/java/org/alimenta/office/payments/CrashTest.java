package org.alimenta.office.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.alimenta.office.accounts.Chart;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run whose program and whose database are killed again and again pays everybody once. */
class CrashTest {
  private static final int PEOPLE = 300;
  private static final int WITHOUT_ACCOUNT = PEOPLE / 50;

  @TempDir Path folder;
  private EmbeddedPostgres postgres;
  private int port;
  private Commune commune;

  @BeforeEach
  void start() throws Exception {
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    postgres = started();
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/migration")
        .load()
        .migrate();
    commune = new Commune(postgres.getPostgresDatabase()).people(PEOPLE, 50).owes(Commune.OCTOBER);
  }

  @AfterEach
  void stop() throws IOException {
    postgres.close();
  }

  @Test
  void everybodyIsPaidOnceHoweverOftenTheProgramIsKilled() throws Exception {
    made();
    int collecting = killedUntilDone(new int[] {1, 3, 8, 13, 20});
    approved();
    int paying = killedUntilDone(new int[] {2, 5, 9, 12, 16});

    assertThat(collecting).as("kills while collecting").isGreaterThanOrEqualTo(4);
    assertThat(paying).as("kills while paying").isGreaterThanOrEqualTo(4);
    assertThatEverybodyIsPaidOnce();
  }

  @Test
  void everybodyIsPaidOnceAlthoughTheDatabaseIsKilled() throws Exception {
    made();
    databaseKilledAt(8, "before");
    approved();
    databaseKilledAt(7, "before");

    assertThatEverybodyIsPaidOnce();
  }

  /** How often the program was killed before it was through. */
  private int killedUntilDone(int[] commits) throws Exception {
    int kills = 0;
    for (int at : commits) {
      Process office = office(at, at % 2 == 0 ? "after" : "before");
      try (BufferedReader out = office.inputReader(UTF_8)) {
        if (!reaches(out)) {
          return kills;
        }
        office.destroyForcibly();
        assertThat(office.waitFor(20, TimeUnit.SECONDS)).isTrue();
        kills++;
      }
    }
    Process office = office(0, "after");
    try (BufferedReader out = office.inputReader(UTF_8)) {
      assertThat(reaches(out)).isFalse();
    }
    return kills;
  }

  /** The program goes on while its database is killed and comes back. */
  private void databaseKilledAt(int commit, String when) throws Exception {
    Process office = office(commit, when);
    try (BufferedReader out = office.inputReader(UTF_8)) {
      assertThat(reaches(out)).isTrue();
      killDatabase();
      office.outputWriter(UTF_8).append('\n').flush();
      Thread.sleep(1_000);
      postgres.close();
      postgres = started();
      assertThat(reaches(out)).as("done").isFalse();
    } finally {
      office.destroyForcibly();
    }
  }

  /** Whether it came to the commit at which it waits; false when it was done before. */
  private static boolean reaches(BufferedReader out) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.equals("HERE")) {
        return true;
      }
      if (line.equals("DONE")) {
        return false;
      }
      said.append(line).append('\n');
    }
    throw new AssertionError("The program ended by itself:\n" + said);
  }

  private Process office(int commit, String when) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledOffice.class.getName(),
            url(),
            Integer.toString(commit),
            when)
        .redirectErrorStream(true)
        .start();
  }

  private String url() {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  private EmbeddedPostgres started() throws Exception {
    IOException last = null;
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        return EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(false)
            .setPort(port)
            // What was committed must be there after a crash; the library would rather be quick.
            .setServerConfig("synchronous_commit", "on")
            .start();
      } catch (IOException | IllegalStateException e) {
        // The processes of the killed server may need a moment to notice.
        last = e instanceof IOException io ? io : new IOException(e);
        Thread.sleep(500);
      }
    }
    throw new IOException("PostgreSQL does not start again", last);
  }

  private void killDatabase() throws Exception {
    String process = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
    ProcessHandle postmaster = ProcessHandle.of(Long.parseLong(process)).orElseThrow();
    assertThat(postmaster.destroyForcibly()).isTrue();
    postmaster.onExit().get(20, TimeUnit.SECONDS);
  }

  private void made() {
    commune
        .db
        .sql("insert into payment_run (due_day, execution_day, made_by) values (?, ?, ?)")
        .params(List.of(Commune.DUE, Commune.EXECUTION, commune.accountant.id()))
        .update();
  }

  private void approved() {
    assertThat(
            commune
                .db
                .sql(
                    """
                    update payment_run set state = 'APPROVED', approved_by = ?, approved_at = now()
                    where state = 'COLLECTED'
                    """)
                .param(commune.approver.id())
                .update())
        .isEqualTo(1);
  }

  private void assertThatEverybodyIsPaidOnce() throws Exception {
    Commune now = new Commune(postgres.getPostgresDatabase());
    int paid = PEOPLE - WITHOUT_ACCOUNT;
    long planned =
        now.db
            .sql("select sum(amount)::bigint from ledger_entry where cause_kind = 'decision'")
            .query(Long.class)
            .single();
    long parked =
        now.db
            .sql("select sum(grosze)::bigint from payment where state = 'PARKED'")
            .query(Long.class)
            .single();

    assertThat(now.count("payment")).isEqualTo(PEOPLE);
    assertThat(now.count("payment where state = 'POSTED'")).isEqualTo(paid);
    assertThat(now.count("payment where state = 'PARKED'")).isEqualTo(WITHOUT_ACCOUNT);
    assertThat(now.count("ledger_entry where cause_kind = 'payment'")).isEqualTo(paid);
    assertThat(
            now.count("(select debit from ledger_entry where cause_kind = 'payment' group by 1)"))
        .as("persons who were paid")
        .isEqualTo(paid);
    assertThat(-now.balance(Chart.CLEARING)).as("ordered").isEqualTo(planned - parked);
    assertThat(now.count("payment_run where state = 'WRITTEN'")).isEqualTo(1);
    assertThat(now.count("task where kind = 'payment.parked'")).isEqualTo(WITHOUT_ACCOUNT);
    assertThat(now.verified().faults()).isEmpty();
    assertThatTheFileSaysTheSame(now, paid, planned - parked);
  }

  private static void assertThatTheFileSaysTheSame(Commune now, int count, long grosze)
      throws IOException {
    assertThat(now.count("payment_file where count = " + count + " and grosze = " + grosze))
        .isEqualTo(1);
    byte[] content =
        now.db.sql("select content from payment_file").query((row, _) -> row.getBytes(1)).single();
    String file =
        new String(new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(), UTF_8);
    List<String> references = found(file, "<EndToEndId>(P\\d{10})</EndToEndId>");
    assertThat(new TreeSet<>(references)).hasSize(count).hasSameSizeAs(references);
    assertThat(
            found(file, "<InstdAmt Ccy=\"PLN\">([0-9.]+)</InstdAmt>").stream()
                .mapToLong(amount -> Long.parseLong(amount.replace(".", "")))
                .sum())
        .isEqualTo(grosze);
  }

  private static List<String> found(String file, String pattern) {
    return Pattern.compile(pattern).matcher(file).results().map(CrashTest::group).toList();
  }

  private static String group(MatchResult match) {
    return match.group(1);
  }
}
