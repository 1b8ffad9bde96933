package org.alimenta.office.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alimenta.law.decision.Answer;
import org.alimenta.law.text.Language;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Role;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.BenefitCase;
import org.alimenta.office.applications.Calls;
import org.alimenta.office.applications.CaseEvent;
import org.alimenta.office.applications.CaseState;
import org.alimenta.office.applications.Cases;
import org.alimenta.office.applications.Tasks;
import org.alimenta.office.decisions.DecisionProblem.Why;
import org.alimenta.office.laws.KnownLaw;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.numbering.Numbering;
import org.alimenta.office.numbering.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decisions: proposed by one person, signed by another. Each act is whole or not done at all. */
@Component
public class Decisions {

  private static final int SHORTEST_REASON = 10;

  private final JdbcClient db;
  private final DecisionRows rows;
  private final Cases cases;
  private final Receipts receipts;
  private final Plans plans;
  private final DueMoney money;
  private final Numbering numbers;
  private final Laws laws;
  private final Tasks tasks;
  private final Diary diary;
  private final ApplicationEventPublisher events;

  Decisions(
      JdbcClient db,
      DecisionRows rows,
      Cases cases,
      Receipts receipts,
      Plans plans,
      DueMoney money,
      Numbering numbers,
      Laws laws,
      Tasks tasks,
      Diary diary,
      ApplicationEventPublisher events) {
    this.db = db;
    this.rows = rows;
    this.cases = cases;
    this.receipts = receipts;
    this.plans = plans;
    this.money = money;
    this.numbers = numbers;
    this.laws = laws;
    this.tasks = tasks;
    this.diary = diary;
    this.events = events;
  }

  public Optional<Decision> find(long id) {
    return rows.find(id, false);
  }

  /**
   * @throws DecisionProblem UNKNOWN
   */
  public Decision get(long id) {
    return find(id).orElseThrow(() -> new DecisionProblem(Why.UNKNOWN));
  }

  /** All decisions of a case, the oldest first. */
  public List<Decision> of(long caseId) {
    return rows.ofCase(caseId);
  }

  /** Decisions that wait for a signature, the oldest first. */
  public List<Decision> toSign(int most) {
    return rows.proposed(most);
  }

  /**
   * Proposes what follows from the rules today. Proposals that were not signed yet are withdrawn. A
   * benefit that lacks answers waits; the others of the case do not wait for it.
   *
   * @param by who proposes, or null for the program
   * @return one decision for persons who end alike
   * @throws DecisionProblem NOT_OPEN, INCOMPLETE, or NOTHING_TO_DECIDE
   */
  @Transactional
  public List<Decision> propose(long caseId, @Nullable Staff by) {
    BenefitCase of = open(caseId);
    withdrawProposals(of, by);
    Receipts.Made made = receipts.make(of, laws.today(), by);
    List<Answer> asked = cases.asked(caseId).of(made.answers(), made.retold());
    List<Decision> proposed = new ArrayList<>();
    boolean incomplete = false;
    for (String benefit : of.benefits()) {
      List<Answer> answers = asked.stream().filter(a -> a.benefit().id().equals(benefit)).toList();
      if (answers.isEmpty() || !answers.stream().allMatch(Decisions::canBeDecided)) {
        incomplete = true;
        continue;
      }
      for (Proposal proposal :
          Proposal.of(
              answers,
              made.retold(),
              plans.inForce(caseId, benefit),
              refused(caseId, benefit),
              YearMonth.from(Objects.requireNonNull(of.filed())))) {
        proposed.add(write(of, made.id(), proposal, by));
      }
    }
    if (proposed.isEmpty()) {
      throw new DecisionProblem(incomplete ? Why.INCOMPLETE : Why.NOTHING_TO_DECIDE);
    }
    note(by, caseId, "decision.proposed", Purpose.HANDLING);
    return proposed;
  }

  /**
   * Proposes to leave an application unexamined, because it was not completed within the term.
   *
   * @throws DecisionProblem NOT_OPEN, or NOTHING_TO_DECIDE when a plan is in force
   */
  @Transactional
  public Decision proposeLeavingUnexamined(long caseId, String benefit, @Nullable Staff by) {
    BenefitCase of = open(caseId);
    if (!plans.inForce(caseId, benefit).isEmpty()) {
      throw new DecisionProblem(Why.NOTHING_TO_DECIDE);
    }
    withdrawProposals(of, by);
    Receipts.Made made = receipts.make(of, laws.today(), by);
    Map<Integer, String> subjects = new java.util.LinkedHashMap<>();
    cases.asked(caseId).of(made.answers(), made.retold()).stream()
        .filter(answer -> answer.benefit().id().equals(benefit))
        .forEach(
            answer ->
                subjects.put(
                    made.retold().number(answer.subject()).orElseThrow(), answer.subject().name()));
    Proposal proposal = new Proposal(benefit, DecisionKind.LEFT_UNEXAMINED, subjects, List.of());
    return write(of, made.id(), proposal, by);
  }

  /** Who passes an application on need not know how it would end. */
  private static boolean canBeDecided(Answer answer) {
    return answer.isSettled() || answer.authority().isPresent();
  }

  private void note(@Nullable Staff by, long caseId, String what, Purpose purpose) {
    if (by != null) {
      diary.change(by, caseId, what, purpose);
    }
  }

  private BenefitCase open(long caseId) {
    BenefitCase of = cases.lock(caseId);
    if (of.isDraft() || !of.isAlive()) {
      throw new DecisionProblem(Why.NOT_OPEN);
    }
    return of;
  }

  /** Persons without a plan who have a signed answer already. */
  private Map<Integer, DecisionKind> refused(long caseId, String benefit) {
    Map<Integer, DecisionKind> refused = new HashMap<>();
    rows.ofCase(caseId).stream()
        .filter(Decision::isSigned)
        .filter(decision -> decision.benefit().equals(benefit))
        .filter(decision -> !decision.kind().hasPlan())
        .forEach(
            decision -> decision.subjects().keySet().forEach(t -> refused.put(t, decision.kind())));
    return refused;
  }

  private void withdrawProposals(BenefitCase of, @Nullable Staff by) {
    rows.ofCase(of.id()).stream()
        .filter(Decision::isProposed)
        .forEach(decision -> withdraw(decision.id(), by));
  }

  private void withdraw(long decision, @Nullable Staff by) {
    db.sql(
            """
            update decision set state = 'WITHDRAWN', withdrawn_by = ?, withdrawn_at = now()
            where id = ?\
            """)
        .param(Staff.idOf(by))
        .param(decision)
        .update();
  }

  private Decision write(
      BenefitCase of, long determination, Proposal proposal, @Nullable Staff by) {
    Long replaced =
        rows.ofCase(of.id()).stream()
            .filter(d -> d.isSigned() && d.benefit().equals(proposal.benefit()))
            .filter(d -> d.kind().hasPlan())
            .filter(d -> d.subjects().keySet().stream().anyMatch(proposal.subjects()::containsKey))
            .map(Decision::id)
            .reduce((_, last) -> last)
            .orElse(null);
    long id =
        db.sql(
                """
                insert into decision (case_id, determination, benefit, kind, state, replaces,
                  proposed_by)
                values (?, ?, ?, ?, 'PROPOSED', ?, ?) returning id\
                """)
            .param(of.id())
            .param(determination)
            .param(proposal.benefit())
            .param(proposal.kind().name())
            .param(replaced)
            .param(Staff.idOf(by))
            .query(Long.class)
            .single();
    proposal
        .subjects()
        .forEach(
            (thing, name) ->
                db.sql("insert into decision_subject (decision, thing, name) values (?, ?, ?)")
                    .param(id)
                    .param(thing)
                    .param(name.isBlank() ? kindOf(of, proposal.benefit()) : name)
                    .update());
    rows.write(id, proposal.plan());
    return get(id);
  }

  /** What nobody gave a name, such as a dwelling, is called what it is. */
  private String kindOf(BenefitCase of, String benefit) {
    KnownLaw law = laws.law(of.law());
    var subject = law.book().decider(benefit).orElseThrow().benefit().subject().type();
    Language language = Language.of(law.book().jurisdiction().language());
    return law.words().texts().thing(subject, language);
  }

  /** What signing would change, month by month. */
  public List<PlanChange> changes(Decision decision) {
    List<PlanMonth> before =
        plans.inForce(decision.caseId(), decision.benefit()).stream()
            .filter(month -> decision.subjects().containsKey(month.thing()))
            .toList();
    return Plans.differences(before, decision.plan());
  }

  /**
   * Decides otherwise than the rules say. The receipt keeps what they say.
   *
   * @param plan the whole new plan; empty for a kind without one
   * @throws DecisionProblem NO_REASON, NOT_PROPOSED, BAD_PLAN, or NOT_COMPETENT
   */
  @Transactional
  public Decision override(
      long id, DecisionKind kind, List<PlanMonth> plan, String reason, Staff by) {
    if (reason.strip().length() < SHORTEST_REASON) {
      throw new DecisionProblem(Why.NO_REASON);
    }
    Decision decision = proposed(id);
    if (decision.kind() == DecisionKind.FORWARDED) {
      throw new DecisionProblem(Why.NOT_COMPETENT);
    }
    boolean fits =
        plan.stream().allMatch(m -> m.grosze() >= 0 && decision.subjects().containsKey(m.thing()));
    if (!fits || plan.isEmpty() == kind.hasPlan() || !kind.needsFourEyes()) {
      throw new DecisionProblem(Why.BAD_PLAN);
    }
    rows.write(id, plan);
    db.sql(
            """
            update decision set kind = ?, override_reason = ?, overridden_by = ? where id = ?\
            """)
        .param(kind.name())
        .param(reason.strip())
        .param(by.id())
        .param(id)
        .update();
    note(by, decision.caseId(), "decision.overridden", Purpose.HANDLING);
    return get(id);
  }

  private Decision proposed(long id) {
    Decision decision = rows.find(id, true).orElseThrow(() -> new DecisionProblem(Why.UNKNOWN));
    if (!decision.isProposed()) {
      throw new DecisionProblem(Why.NOT_PROPOSED);
    }
    return decision;
  }

  /**
   * Takes a proposal back.
   *
   * @throws DecisionProblem NOT_PROPOSED when it is signed or was withdrawn
   */
  @Transactional
  public void withdrawProposal(long id, Staff by) {
    Decision decision = proposed(id);
    withdraw(decision.id(), by);
    note(by, decision.caseId(), "decision.withdrawn", Purpose.HANDLING);
  }

  /**
   * Signs: gives the number, puts the plan in force and books the differences.
   *
   * @throws DecisionProblem SAME_PERSON, NOT_AN_APPROVER, CASE_CHANGED, or NOT_PROPOSED
   */
  @Transactional
  public Decision sign(long id, Staff by) {
    Decision asked = get(id);
    BenefitCase of = cases.lock(asked.caseId());
    Decision decision = proposed(id);
    if (!mayHandle(decision.kind(), by)) {
      throw new DecisionProblem(Why.NOT_AN_APPROVER);
    }
    if (decision.kind().needsFourEyes() && isOwn(id, by)) {
      throw new DecisionProblem(Why.SAME_PERSON);
    }
    int seen = receipts.find(decision.determination()).orElseThrow().toldSeq();
    if (seen != of.toldSeq()) {
      throw new DecisionProblem(Why.CASE_CHANGED);
    }
    LocalDate today = laws.today();
    List<PlanChange> changes = changes(decision);
    String number = numbers.next(Series.DECISION, decision.benefit(), today);
    db.sql(
            """
            update decision set state = 'SIGNED', number = ?, signed_by = ?,
              signed_at = clock_timestamp(), signed_on = ? where id = ?\
            """)
        .param(number)
        .param(by.id())
        .param(today)
        .param(id)
        .update();
    money.changes(of, decision, changes, today);
    cases.happened(
        of.id(),
        CaseEvent.of(
            today,
            "decision." + decision.kind().name().toLowerCase(java.util.Locale.ROOT),
            number,
            by.id()));
    if (of.state() == CaseState.OPEN || of.state() == CaseState.CALLED) {
      settle(of, by);
    }
    note(by, of.id(), "decision.signed", Purpose.SIGNING);
    events.publishEvent(new DecisionSigned(id));
    return get(id);
  }

  /** Whether this person may put a name under it, apart from the rule of four eyes. */
  public static boolean mayHandle(DecisionKind kind, Staff by) {
    return by.is(Role.APPROVER) || !kind.needsFourEyes() && by.is(Role.CLERK);
  }

  /** The case is done with when every benefit has its answer. */
  private void settle(BenefitCase of, Staff by) {
    List<Decision> all = rows.ofCase(of.id());
    List<Decision> signed = all.stream().filter(Decision::isSigned).toList();
    boolean isDone =
        all.stream().noneMatch(Decision::isProposed)
            && of.benefits().stream()
                .allMatch(id -> signed.stream().anyMatch(one -> one.benefit().equals(id)));
    if (isDone) {
      boolean passedOn = signed.stream().allMatch(one -> one.kind() == DecisionKind.FORWARDED);
      cases.moveTo(of.id(), passedOn ? CaseState.FORWARDED : CaseState.DECIDED);
      tasks.finishAll(of.id(), Calls.TASKS, "decided", by);
    }
  }

  private boolean isOwn(long id, Staff by) {
    return db.sql("select ? in (proposed_by, overridden_by) is true from decision where id = ?")
        .param(by.id())
        .param(id)
        .query(Boolean.class)
        .single();
  }

  /** The letter reached the person; terms of appeal run from this day. */
  @Transactional
  public void served(long id, LocalDate on) {
    db.sql("update decision set served_on = ? where id = ? and state = 'SIGNED'")
        .param(on)
        .param(id)
        .update();
  }
}
