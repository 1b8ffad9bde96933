package org.alimenta.office.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.alimenta.law.told.Change;
import org.alimenta.ledger.AsOf;
import org.alimenta.ledger.Ledger;
import org.alimenta.ledger.Statement;
import org.alimenta.office.BusinessDay;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.accounts.Chart;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.CaseProblem;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Channel;
import org.alimenta.office.applications.Origin;
import org.alimenta.office.applications.ReceivedPaper;
import org.alimenta.office.applications.Registration;
import org.alimenta.office.applications.StaleCase;
import org.alimenta.office.applications.ToTell;
import org.alimenta.office.parties.Entered;
import org.alimenta.office.parties.Identity;
import org.alimenta.office.parties.Parties;
import org.alimenta.office.parties.Party;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of an application from the desk to money that is due. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DecisionsTest {

  private static final String FUND = "maintenance-fund";

  /** Anna's family, three months before the benefit period ends. */
  private static final String LATE_SUMMER =
      Family.ANNA
          .replace("filed: 2024-10-05", "filed: 2024-07-05")
          .replace("year: 2023", "year: 2022")
          .replace("certified: 2024-09-30", "certified: 2024-06-30");

  @Autowired private BusinessDay day;
  @Autowired private Cases cases;
  @Autowired private Registration registration;
  @Autowired private Decisions decisions;
  @Autowired private Redeterminations redeterminations;
  @Autowired private Receipts receipts;
  @Autowired private Plans plans;
  @Autowired private Calls calls;
  @Autowired private Parties parties;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient db;

  private Staff clerk;
  private Staff approver;

  @Autowired
  void people(JdbcClient jdbc) {
    clerk = staff(jdbc, "tests.clerk", Role.CLERK, Role.APPROVER);
    approver = staff(jdbc, "tests.approver", Role.APPROVER);
  }

  private static Staff staff(JdbcClient jdbc, String login, Role... roles) {
    long id =
        jdbc.sql(
                """
                insert into staff (login, name) values (?, ?)
                on conflict (login) do update set name = excluded.name returning id""")
            .param(login)
            .param(login)
            .query(Long.class)
            .single();
    return new Staff(id, login, Set.of(roles));
  }

  @BeforeEach
  void inOctober() {
    day.is(LocalDate.of(2024, 10, 20));
  }

  @AfterEach
  void backToTheUsualDay() {
    day.isUsual();
  }

  private BenefitCase registered(String family) {
    return registered(family, LocalDate.of(2024, 10, 5));
  }

  private BenefitCase registered(String family, LocalDate filed) {
    long id = cases.begin("poland", List.of(FUND), clerk);
    long ewa =
        parties
            .add(
                Party.person("Ewa", "Testowa", Identity.born(LocalDate.of(1985, 2, 2))),
                Entered.atDesk(clerk.id()))
            .id();
    cases.applicantIs(id, ewa);
    BenefitCase told =
        cases.tell(id, new ToTell(0, Origin.OFFICIAL, null, clerk, Family.told(family)));
    return registration.register(id, told.toldSeq(), filed, Channel.PAPER, clerk);
  }

  private Decision granted(BenefitCase of) {
    Decision proposed = decisions.propose(of.id(), clerk).getFirst();
    return decisions.sign(proposed.id(), approver);
  }

  @Test
  void anApplicationThatLacksNothingKnowsItsLegalDeadline() {
    BenefitCase of = registered(Family.ANNA);

    assertThat(of.state()).isEqualTo(CaseState.OPEN);
    assertThat(of.number()).isNotBlank();
    assertThat(of.decideBy()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(of.outcome()).isEqualTo("granted");
    assertThat(of.periodFrom()).isEqualTo(LocalDate.of(2024, 10, 1));
    assertThat(of.periodTo()).isEqualTo(LocalDate.of(2025, 9, 30));
    assertThat(cases.look(of).questions()).isEmpty();
    assertThat(cases.look(of).missing())
        .extracting(proof -> proof.due().paper().id())
        .contains("court-title");
  }

  @Test
  void aGrantIsSignedByASecondPersonAndEveryMonthIsBooked() {
    BenefitCase of = registered(Family.ANNA);
    Decision proposed = decisions.propose(of.id(), clerk).getFirst();

    assertThat(proposed.kind()).isEqualTo(DecisionKind.GRANT);
    assertThat(proposed.plan()).hasSize(12).allMatch(month -> month.grosze() == 500_00);
    assertThatThrownBy(() -> decisions.sign(proposed.id(), clerk))
        .isInstanceOfSatisfying(
            DecisionProblem.class,
            problem -> assertThat(problem.why()).isEqualTo(DecisionProblem.Why.SAME_PERSON));

    Decision signed = decisions.sign(proposed.id(), approver);

    assertThat(signed.isSigned()).isTrue();
    assertThat(signed.number()).isNotBlank();
    assertThat(cases.get(of.id()).state()).isEqualTo(CaseState.DECIDED);
    int anna = signed.subjects().keySet().iterator().next();
    String account = Chart.person(of.id(), anna);
    assertThat(ledger.balance(account, LocalDate.of(2024, 10, 31))).isEqualTo(-500_00);
    assertThat(ledger.balance(account, LocalDate.of(2025, 9, 30))).isEqualTo(-12 * 500_00);
  }

  @Test
  void whatIsDueForAClosedMonthIsBookedOnTheFirstOpenDayUnderTheNameOfItsMonth() {
    if (ledger.lastClosed().isEmpty()) {
      ledger.close(YearMonth.of(2024, 8), "tests");
    }
    LocalDate open = ledger.lastClosed().orElseThrow().plusMonths(1).atDay(1);
    BenefitCase of = registered(LATE_SUMMER, LocalDate.of(2024, 7, 5));

    Decision grant = granted(of);

    assertThat(grant.plan())
        .extracting(PlanMonth::month)
        .containsExactly(YearMonth.of(2024, 7), YearMonth.of(2024, 8), YearMonth.of(2024, 9));
    String account = Chart.person(of.id(), grant.subjects().keySet().iterator().next());
    assertThat(ledger.balance(account, open.minusDays(1))).as("closed").isZero();
    assertThat(ledger.balance(account, open)).isEqualTo(-3 * 500_00);
    assertThat(ledger.statement(account, open, AsOf.effective(open)).rows())
        .extracting(Statement.Row::effective, Statement.Row::text)
        .containsExactly(
            tuple(open, FUND + " 2024-07"),
            tuple(open, FUND + " 2024-08"),
            tuple(open, FUND + " 2024-09"));
  }

  @Test
  void theCapOfDecember2024ReachesBackAndOnlyTheDifferenceIsBooked() {
    BenefitCase of = registered(Family.ANNA);
    Decision grant = granted(of);
    int anna = grant.subjects().keySet().iterator().next();
    String account = Chart.person(of.id(), anna);
    YearMonth october = YearMonth.of(2024, 10);

    day.is(LocalDate.of(2024, 12, 11));
    assertThat(redeterminations.affected(FUND, october)).contains(of.id());
    assertThatThrownBy(() -> decisions.propose(of.id(), clerk))
        .as("the act is not in force yet")
        .isInstanceOfSatisfying(
            DecisionProblem.class,
            problem -> assertThat(problem.why()).isEqualTo(DecisionProblem.Why.NOTHING_TO_DECIDE));

    day.is(LocalDate.of(2024, 12, 12));
    redeterminations.run(FUND, october, null, _ -> {});
    Decision change = decisions.of(of.id()).getLast();

    assertThat(change.kind()).isEqualTo(DecisionKind.CHANGE);
    assertThat(change.replaces()).isEqualTo(grant.id());
    assertThat(decisions.changes(change))
        .hasSize(12)
        .allSatisfy(
            month -> {
              assertThat(month.before()).isEqualTo(500_00);
              assertThat(month.after()).isEqualTo(900_00);
            });

    decisions.sign(change.id(), approver);

    // Back pay for October, November and December: 3 x 400 zł beside the 1500 zł of before.
    assertThat(ledger.balance(account, LocalDate.of(2024, 12, 31)))
        .isEqualTo(-3 * 500_00 - 1200_00);
    assertThat(plans.inForce(of.id(), FUND)).hasSize(12).allMatch(m -> m.grosze() == 900_00);
    assertThatThrownBy(() -> decisions.propose(of.id(), clerk)).isInstanceOf(DecisionProblem.class);
  }

  @Test
  void aReceiptCanBeReplayedToTheSameBytesAfterTheLawAndTheCaseHaveChanged() {
    BenefitCase of = registered(Family.ANNA);
    Decision grant = granted(of);

    day.is(LocalDate.of(2024, 12, 20));
    cases.tell(
        of.id(),
        new ToTell(
            cases.get(of.id()).toldSeq(),
            Origin.APPLICANT,
            null,
            clerk,
            List.of(new Change.Tell(2, "married", "2024-12-14"))));

    assertThat(receipts.replay(grant.determination()).same()).isTrue();
    assertThat(receipts.replay(grant.determination()).untouched()).isTrue();
  }

  @Test
  void twoClerksWhoSaveTheSameCaseDoNotOverwriteEachOther() {
    BenefitCase of = registered(Family.ANNA);
    Change address = new Change.Tell(2, "citizenship", "polish");
    cases.tell(of.id(), new ToTell(of.toldSeq(), Origin.APPLICANT, null, clerk, List.of(address)));

    assertThatThrownBy(
            () ->
                cases.tell(
                    of.id(),
                    new ToTell(of.toldSeq(), Origin.APPLICANT, null, approver, List.of(address))))
        .isInstanceOfSatisfying(StaleCase.class, stale -> assertThat(stale.meanwhile()).hasSize(1));
    assertThat(cases.get(of.id()).toldSeq()).isEqualTo(of.toldSeq() + 1);
  }

  @Test
  void aProposalDoesNotOutliveAChangeOfItsCase() {
    BenefitCase of = registered(Family.ANNA);
    Decision proposed = decisions.propose(of.id(), clerk).getFirst();
    cases.tell(
        of.id(),
        new ToTell(
            of.toldSeq(),
            Origin.APPLICANT,
            null,
            clerk,
            List.of(new Change.Tell(2, "citizenship", "polish"))));

    assertThatThrownBy(() -> decisions.sign(proposed.id(), approver))
        .isInstanceOfSatisfying(
            DecisionProblem.class,
            problem -> assertThat(problem.why()).isEqualTo(DecisionProblem.Why.CASE_CHANGED));
  }

  @Test
  void anOverrideNeedsAReasonAndWhoeverMadeItDoesNotSign() {
    BenefitCase of = registered(Family.ANNA);
    Decision proposed = decisions.propose(of.id(), clerk).getFirst();
    List<PlanMonth> half =
        proposed.plan().stream()
            .map(m -> new PlanMonth(m.thing(), m.month(), m.outcome(), 250_00))
            .toList();

    assertThatThrownBy(
            () -> decisions.override(proposed.id(), DecisionKind.GRANT, half, "  ", approver))
        .isInstanceOfSatisfying(
            DecisionProblem.class,
            problem -> assertThat(problem.why()).isEqualTo(DecisionProblem.Why.NO_REASON));

    Decision overridden =
        decisions.override(
            proposed.id(), DecisionKind.GRANT, half, "Wyrok sądu administracyjnego", approver);

    assertThat(overridden.plan()).allMatch(month -> month.grosze() == 250_00);
    assertThatThrownBy(() -> decisions.sign(proposed.id(), approver))
        .isInstanceOfSatisfying(
            DecisionProblem.class,
            problem -> assertThat(problem.why()).isEqualTo(DecisionProblem.Why.SAME_PERSON));
  }

  @Test
  void theDatabaseItselfKeepsWhatWasToldAndSigned() {
    BenefitCase of = registered(Family.ANNA);
    Decision grant = granted(of);

    assertThatThrownBy(() -> db.sql("delete from told where case_id = ?").param(of.id()).update())
        .hasMessageContaining("stays");
    assertThatThrownBy(
            () ->
                db.sql("update plan_month set amount_grosze = 1 where decision = ?")
                    .param(grant.id())
                    .update())
        .hasMessageContaining("stands");
    assertThatThrownBy(
            () ->
                db.sql("update decision set benefit = 'other' where id = ?")
                    .param(grant.id())
                    .update())
        .hasMessageContaining("stands");
  }

  @Test
  void aCallRunsFromItsReceiptAndEndsOnAWorkingDay() {
    BenefitCase of = registered(Family.ANNA);

    assertThat(calls.bounds(of, LocalDate.of(2024, 10, 20))).isEqualTo(new Calls.Bounds(14, 30));
    assertThatThrownBy(() -> calls.write(of.id(), 31, clerk))
        .isInstanceOfSatisfying(
            CaseProblem.class, problem -> assertThat(problem.key()).isEqualTo("term"));

    Calls.Call call = calls.write(of.id(), 14, clerk);
    assertThat(cases.get(of.id()).state()).isEqualTo(CaseState.CALLED);
    assertThat(call.papers()).contains("court-title");

    day.is(LocalDate.of(2024, 10, 25));
    // Fourteen days from Friday 25 October end on Friday 8 November.
    Calls.Call served = calls.served(call.id(), LocalDate.of(2024, 10, 25), clerk);
    assertThat(served.endsOn()).isEqualTo(LocalDate.of(2024, 11, 8));
    assertThat(served.isOver(LocalDate.of(2024, 11, 8))).isFalse();
    assertThat(served.isOver(LocalDate.of(2024, 11, 9))).isTrue();
  }

  @Test
  void aCaseIsOpenAgainWhenEveryMissingPaperWasBrought() {
    BenefitCase of = registered(Family.ANNA);
    calls.write(of.id(), 30, clerk);

    for (var proof : cases.look(cases.get(of.id())).missing()) {
      Integer thing = proof.thing().isPresent() ? proof.thing().getAsInt() : null;
      cases.received(
          of.id(),
          new ReceivedPaper(
              proof.due().paper().id(), thing, null, LocalDate.of(2024, 10, 28), null),
          clerk);
    }

    assertThat(cases.get(of.id()).openPoints()).isZero();
    assertThat(cases.get(of.id()).state()).isEqualTo(CaseState.OPEN);
  }

  @Test
  void aDraftCannotBeRegisteredForTomorrow() {
    long id = cases.begin("poland", List.of(FUND), clerk);
    long ewa =
        parties
            .add(
                Party.person("Ewa", "Testowa", Identity.born(LocalDate.of(1985, 2, 2))),
                Entered.atDesk(clerk.id()))
            .id();
    cases.applicantIs(id, ewa);

    assertThatThrownBy(
            () -> registration.register(id, 0, LocalDate.of(2024, 10, 21), Channel.PAPER, clerk))
        .isInstanceOfSatisfying(
            CaseProblem.class, problem -> assertThat(problem.key()).isEqualTo("future"));
    assertThat(cases.get(id).isDraft()).isTrue();
  }
}
