package org.alimenta.office.payments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alimenta.bank.BankStatement;
import org.alimenta.bank.ControlTotals;
import org.alimenta.bank.Nrb;
import org.alimenta.bank.StatementLine;
import org.alimenta.bank.StatementWriter;
import org.alimenta.bank.UnreadableStatement;
import org.alimenta.office.accounts.Chart;
import org.alimenta.office.payments.Offices.Office;
import org.alimenta.office.payments.PaymentProblem.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a run, and of the statements that answer it. */
@ExtendWith(Offices.class)
class RunsTest {
  private static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 1);
  private static final String BANK_ERRED = "bank potwierdził pomyłkę";
  private static final Nrb OWN = Nrb.assembled("99999999", 1);

  @Test
  void whatIsDueIsCollectedAndBookedOnlyAfterASecondPersonApproved(Office office) throws Exception {
    office.commune().people(3, 0).owes(Commune.OCTOBER).owes(NOVEMBER);
    long run = made(office);

    Run collected = office.settled(run);
    assertThat(collected.state()).isEqualTo(RunState.COLLECTED);
    assertThat(collected.payments()).isEqualTo(new ControlTotals(3, 150_006));
    assertThat(office.commune().balance(Chart.CLEARING)).isZero();

    office.runs().approve(run, office.commune().approver);
    Run written = office.settled(run);
    assertThat(written.state()).isEqualTo(RunState.WRITTEN);
    assertThat(office.commune().balance(Chart.CLEARING)).isEqualTo(-150_006);
    assertThat(office.commune().owed(1)).as("November is not due yet").isEqualTo(50_001);
    assertThat(file(office, run))
        .contains("<NbOfTxs>3</NbOfTxs>", "<CtrlSum>1500.06</CtrlSum>", "sprawa FA/1/2024");
  }

  @Test
  void whoeverMadeARunDoesNotApproveIt(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    long run = made(office);
    office.settled(run);

    assertThat(refusal(() -> office.runs().approve(run, office.commune().accountant)))
        .isEqualTo(Kind.SAME_PERSON);
    assertThatThrownBy(
            () ->
                office
                    .commune()
                    .db
                    .sql(
                        """
                        update payment_run set state = 'APPROVED', approved_by = made_by,
                          approved_at = now()
                        """)
                    .update())
        .as("nor does the database let them")
        .hasMessageContaining("payment_run");
  }

  @Test
  void aSecondRunPaysNobodyTwice(Office office) throws Exception {
    office.commune().people(3, 0).owes(Commune.OCTOBER);
    paid(office);

    Run again = office.settled(made(office));

    assertThat(again.payments()).isEqualTo(ControlTotals.NONE);
    assertThat(refusal(() -> office.runs().approve(again.id(), office.commune().approver)))
        .isEqualTo(Kind.STATE);
  }

  @Test
  void aRunByWhichNobodyCanBePaidEndsByItselfAndLetsTheNextOneBegin(Office office)
      throws Exception {
    Run nothingDue = office.settled(made(office));
    office.commune().people(1, 1).owes(Commune.OCTOBER);
    Run allParked = office.settled(made(office));
    Run next = office.settled(made(office));

    assertThat(List.of(nothingDue, allParked, next))
        .extracting(Run::state, run -> run.parked().count())
        .containsExactly(
            tuple(RunState.NOTHING_TO_PAY, 0),
            tuple(RunState.NOTHING_TO_PAY, 1),
            tuple(RunState.NOTHING_TO_PAY, 1));
  }

  @Test
  void aRunForAnEarlierDayPaysNobodyTwiceEither(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    paid(office);

    long run = office.runs().make(office.commune().accountant, Commune.OCTOBER, Commune.EXECUTION);

    assertThat(office.settled(run).payments()).isEqualTo(ControlTotals.NONE);
  }

  @Test
  void oneRunAtATimeIsMadeOrWaits(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    office.settled(made(office));

    assertThat(refusal(() -> made(office))).isEqualTo(Kind.ANOTHER_OPEN);
  }

  @Test
  void aRunThatIsGivenBackPaysNobodyAndLeavesWhatIsDue(Office office) throws Exception {
    office.commune().people(2, 0).owes(Commune.OCTOBER);
    long run = made(office);
    office.settled(run);

    assertThat(refusal(() -> office.runs().withdraw(run, office.commune().approver, " za ")))
        .isEqualTo(Kind.REASON);
    office.runs().withdraw(run, office.commune().approver, "brakuje decyzji z piątku");

    assertThat(office.settled(made(office)).payments().count()).isEqualTo(2);
  }

  @Test
  void whatCannotBePaidIsParkedWithAReasonWhileTheRunGoesOn(Office office) throws Exception {
    office.commune().people(5, 0).owes(Commune.OCTOBER);
    change(office, "update party set version = 2, account = null where id = 1");
    change(office, "update party set version = 2, surname = 'Шевченко' where id = 2");
    change(office, "update benefit_case set applicant = null where id = 3");
    change(office, "update party set version = 2, account = '" + OWN.digits() + "' where id = 4");

    Run run = office.settled(made(office));

    assertThat(run.payments()).isEqualTo(new ControlTotals(1, 50_005));
    assertThat(office.runs().parked(run.id(), 10))
        .extracting(Payment::caseNumber, Payment::parkedReason, Payment::parkedSign)
        .containsExactly(
            tuple("FA/1/2024", ParkedReason.NO_ACCOUNT, null),
            tuple("FA/2/2024", ParkedReason.UNPRINTABLE, "Ш"),
            tuple("FA/3/2024", ParkedReason.NO_PAYEE, null),
            tuple("FA/4/2024", ParkedReason.OWN_ACCOUNT, null));
    assertThat(office.commune().count("task where kind = 'payment.parked'")).isEqualTo(4);
  }

  @Test
  void whoIsParkedIsPaidByTheNextRunAndTheTaskIsDone(Office office) throws Exception {
    office.commune().people(2, 2).owes(Commune.OCTOBER);
    paid(office);
    String number = Nrb.assembled("99999999", 77).digits();
    change(office, "update party set version = 2, account = '" + number + "' where id = 2");

    Run next = paid(office);

    assertThat(next.payments()).isEqualTo(new ControlTotals(1, 50_002));
    assertThat(office.commune().count("task where done_at is null")).isZero();
    assertThat(office.runs().sumsOfDifferences(next.id()))
        .extracting(Difference.Sum::cause, Difference.Sum::count)
        .contains(tuple(DifferenceCause.PARKED_BEFORE, 1));
  }

  @Test
  void whatIsNoLongerOwedWhenItIsBookedIsNotPaid(Office office) throws Exception {
    office.commune().people(2, 0).owes(Commune.OCTOBER);
    long run = made(office);
    office.settled(run);
    office.commune().owesLess(2, 10_000);

    office.runs().approve(run, office.commune().approver);

    assertThat(office.settled(run).payments()).isEqualTo(new ControlTotals(1, 50_001));
    assertThat(office.runs().parked(run, 5))
        .extracting(Payment::parkedReason)
        .containsExactly(ParkedReason.OWED_LESS);
  }

  @Test
  void aRunOfWhichNothingIsOwedAnyMoreWhenItIsBookedHasNoFileAndEnds(Office office)
      throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    long run = made(office);
    office.settled(run);
    office.commune().owesLess(1, 50_001);

    office.runs().approve(run, office.commune().approver);

    assertThat(office.settled(run).state()).isEqualTo(RunState.NOTHING_TO_PAY);
    assertThat(office.runs().file(run)).isEmpty();
  }

  @Test
  void differencesAreExplainedByTheirCause(Office office) throws Exception {
    office.commune().people(3, 0).owes(LocalDate.of(2024, 9, 1)).owes(Commune.OCTOBER);
    paid(office);
    office.commune().owes(NOVEMBER);

    long next =
        office
            .runs()
            .make(
                office.commune().accountant,
                LocalDate.of(2024, 11, 30),
                LocalDate.of(2024, 11, 15));
    office.settled(next);

    assertThat(office.runs().sumsOfDifferences(next))
        .containsExactly(new Difference.Sum(DifferenceCause.ARREARS, 3, 300_012, 150_006));
  }

  @Test
  void aStatementConfirmsReturnsAndLeavesTheRestToPeople(Office office) throws Exception {
    office.commune().people(3, 0).owes(Commune.OCTOBER);
    Run run = paid(office);
    List<StatementLine> lines =
        List.of(
            line(-50_001, "P0000000001", null, ""),
            // Elixir: the reference stands in the title alone.
            line(-50_002, null, null, "wypłata 10.2024, P0000000002"),
            line(-50_003, "P0000000003", null, ""),
            line(50_003, "P0000000003", "AC04", "rachunek zamknięty"),
            line(-50_001, "P0000000001", null, "drugi raz"),
            line(-12, "P0000000002", null, "opłata"),
            line(70_000, null, null, "wpłata komornika"));

    long read = read(office, "WB 1", lines).getFirst();

    assertThat(office.statements().find(read, 20).orElseThrow().counts())
        .extracting(ReadStatement.Count::outcome, ReadStatement.Count::lines)
        .containsExactly(
            tuple(LineOutcome.CONFIRMED, 3),
            tuple(LineOutcome.OTHER_AMOUNT, 1),
            tuple(LineOutcome.RETURNED, 1),
            tuple(LineOutcome.TWICE, 1),
            tuple(LineOutcome.UNKNOWN, 1));
    assertThat(office.commune().owed(1)).isZero();
    assertThat(office.commune().owed(3)).as("returned, so owed again").isEqualTo(50_003);
    assertThat(office.commune().balance(Chart.CLEARING)).isZero();
    assertThat(office.commune().balance(Chart.BANK)).isEqualTo(-100_003);
    assertThat(office.commune().count("task where kind = 'statement.unmatched'")).isEqualTo(3);
    assertThat(office.commune().count("task where kind = 'payment.returned'")).isEqualTo(1);
    assertThat(office.runs().find(run.id()).orElseThrow().state()).isEqualTo(RunState.CONFIRMED);
  }

  @Test
  void aReturnedPaymentIsNotSentToTheSameAccountAgain(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    paid(office);
    read(
        office,
        "WB 1",
        List.of(line(-50_001, "P0000000001", null, ""), line(50_001, "P0000000001", "AC04", "")));

    Run parked = office.settled(made(office));
    assertThat(office.runs().parked(parked.id(), 5))
        .extracting(Payment::parkedReason)
        .containsExactly(ParkedReason.RETURNED_BEFORE);

    String number = Nrb.assembled("99999999", 77).digits();
    change(office, "update party set version = 2, account = '" + number + "' where id = 1");
    assertThat(paid(office).payments()).isEqualTo(new ControlTotals(1, 50_001));
  }

  @Test
  void aSecondPersonMayAgreeToTryTheSameAccountOnceMore(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    paid(office);
    comesBack(office, 1, "WB 1");
    long parked = parked(office);

    assertThat(refusal(() -> office.retries().ask(parked, office.commune().accountant, " ok ")))
        .isEqualTo(Kind.REASON);
    assertThat(refusal(() -> office.retries().ask(parked, office.commune().approver, BANK_ERRED)))
        .isEqualTo(Kind.ROLE);
    office.retries().ask(parked, office.commune().accountant, BANK_ERRED);
    assertThat(refusal(() -> office.retries().ask(parked, office.commune().accountant, BANK_ERRED)))
        .as("asked already")
        .isEqualTo(Kind.STATE);
    assertThat(refusal(() -> office.retries().agree(parked, office.commune().accountant)))
        .isEqualTo(Kind.SAME_PERSON);
    assertThat(office.settled(made(office)).payments())
        .as("nobody agreed yet")
        .isEqualTo(ControlTotals.NONE);
  }

  @Test
  void whatIsAgreedToIsPaidOnceAndParkedAgainWhenItComesBackAgain(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    paid(office);
    comesBack(office, 1, "WB 1");
    long parked = parked(office);
    office.retries().ask(parked, office.commune().accountant, BANK_ERRED);
    office.retries().refuse(parked, office.commune().approver);
    office.retries().ask(parked, office.commune().accountant, BANK_ERRED);
    office.retries().agree(parked, office.commune().approver);

    assertThat(paid(office).payments()).isEqualTo(new ControlTotals(1, 50_001));
    assertThat(office.commune().count("task where done_at is null")).as("left to do").isZero();
    assertThat(refusal(() -> office.retries().ask(parked, office.commune().accountant, BANK_ERRED)))
        .as("it is paid")
        .isEqualTo(Kind.STATE);

    comesBack(office, 3, "WB 2");
    assertThat(office.retries().of(parked(office)).orElseThrow().retry())
        .as("of the second return")
        .isNull();
  }

  /** The payment of this number is confirmed and comes back. */
  private static void comesBack(Office office, long payment, String statement) throws IOException {
    String reference = String.format(Locale.ROOT, "P%010d", payment);
    read(
        office,
        statement,
        List.of(line(-50_001, reference, null, ""), line(50_001, reference, "AC04", "")));
  }

  /** A run that parks the only payment; its number. */
  private static long parked(Office office) throws InterruptedException {
    Run run = office.settled(made(office));
    Payment parked = office.runs().parked(run.id(), 2).getFirst();
    assertThat(parked.parkedReason()).isEqualTo(ParkedReason.RETURNED_BEFORE);
    return parked.id();
  }

  @Test
  void theSameFileTwiceChangesNothing(Office office) throws Exception {
    office.commune().people(1, 0).owes(Commune.OCTOBER);
    paid(office);
    List<StatementLine> lines = List.of(line(-50_001, "P0000000001", null, ""));
    long first = read(office, "WB 1", lines).getFirst();
    long entries = office.commune().count("ledger_entry");

    StatementProblem again = problem(office, statement("WB 1", OWN, lines));

    assertThat(again.kind()).isEqualTo(StatementProblem.Kind.SAME_FILE);
    assertThat(again.before()).isEqualTo(first);
    assertThat(office.commune().count("ledger_entry")).isEqualTo(entries);
  }

  @Test
  void anotherFileWithAKnownNumberIsRefused(Office office) throws Exception {
    read(office, "WB 1", List.of(line(5, null, null, "a")));

    StatementProblem other =
        problem(office, statement("WB 1", OWN, List.of(line(6, null, null, ""))));

    assertThat(other.kind()).isEqualTo(StatementProblem.Kind.SAME_NUMBER);
    assertThat(other.number()).isEqualTo("WB 1");
  }

  @Test
  void aStatementOfAnotherAccountIsRefused(Office office) throws Exception {
    byte[] file = statement("WB 1", Nrb.assembled("99999999", 2), List.of());

    assertThat(problem(office, file).kind()).isEqualTo(StatementProblem.Kind.OTHER_ACCOUNT);
    assertThat(office.commune().count("bank_statement")).isZero();
  }

  @Test
  void aMalformedFileIsRefusedWithItsPlace(Office office) {
    StatementProblem problem = problem(office, "110,20241015,1".getBytes(UTF_8));

    assertThat(problem.kind()).isEqualTo(StatementProblem.Kind.UNREADABLE);
    assertThat(problem.unreadable())
        .extracting(UnreadableStatement::fault)
        .isEqualTo(UnreadableStatement.Fault.NOT_XML);
  }

  @Test
  void aStatementThatDoesNotFollowTheLastOneSaysSo(Office office) throws Exception {
    read(office, "WB 1", List.of(line(500, null, null, "")));
    long second = read(office, "WB 3", List.of(line(600, null, null, ""))).getFirst();

    assertThat(office.statements().find(second, 1).orElseThrow().continues()).isFalse();
  }

  private static long made(Office office) {
    return office.runs().make(office.commune().accountant, Commune.DUE, Commune.EXECUTION);
  }

  private static Run paid(Office office) throws InterruptedException {
    long run = made(office);
    office.settled(run);
    office.runs().approve(run, office.commune().approver);
    return office.settled(run);
  }

  private static String file(Office office, long run) throws IOException {
    return new String(
        office.runs().content(run, office.commune().accountant).readAllBytes(), UTF_8);
  }

  private static void change(Office office, String sql) {
    office.commune().db.sql(sql).update();
  }

  private static Kind refusal(Runnable act) {
    return catchThrowableOfType(PaymentProblem.class, act::run).kind();
  }

  private static StatementLine line(
      long grosze, @Nullable String reference, @Nullable String returned, String title) {
    return new StatementLine(
        grosze,
        Commune.EXECUTION,
        Commune.EXECUTION,
        false,
        null,
        reference,
        returned,
        null,
        null,
        title);
  }

  private static List<Long> read(Office office, String number, List<StatementLine> lines)
      throws IOException {
    return new ArrayList<>(
        office
            .statements()
            .read(
                new ByteArrayInputStream(statement(number, OWN, lines)),
                office.commune().accountant));
  }

  private static StatementProblem problem(Office office, byte[] file) {
    return catchThrowableOfType(
        StatementProblem.class,
        () ->
            office.statements().read(new ByteArrayInputStream(file), office.commune().accountant));
  }

  private static byte[] statement(String number, Nrb account, List<StatementLine> lines)
      throws IOException {
    long sum = lines.stream().mapToLong(StatementLine::grosze).sum();
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    StatementWriter.write(
        new BankStatement(
            number, account, Commune.EXECUTION, 9_000, Commune.EXECUTION, 9_000 + sum, lines),
        to);
    return to.toByteArray();
  }
}
