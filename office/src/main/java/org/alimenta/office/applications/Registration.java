package org.alimenta.office.applications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alimenta.law.Outcome;
import org.alimenta.law.node.EntityType;
import org.alimenta.law.told.Change;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.laws.Laws;
import org.alimenta.office.numbering.Numbering;
import org.alimenta.office.numbering.Series;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft an application: it gets a number, and the terms of the law begin to run. */
@Component
public class Registration {

  private final JdbcClient db;
  private final Cases cases;
  private final Numbering numbers;
  private final Laws laws;
  private final Diary diary;

  Registration(JdbcClient db, Cases cases, Numbering numbers, Laws laws, Diary diary) {
    this.db = db;
    this.cases = cases;
    this.numbers = numbers;
    this.laws = laws;
    this.diary = diary;
  }

  /**
   * The facts of the law about how an application came, where it knows such facts.
   *
   * @param law the id of the law
   */
  public List<Change> arrival(String law, LocalDate filed, Channel channel) {
    EntityType top = cases.book(law).caseType();
    List<Change> changes = new ArrayList<>();
    if (top.fact("filed").isPresent()) {
      changes.add(new Change.Tell(Change.ROOT, "filed", filed.toString()));
    }
    if (top.fact("channel").isPresent()) {
      changes.add(new Change.Tell(Change.ROOT, "channel", channel.word()));
    }
    return changes;
  }

  /**
   * Registers a draft.
   *
   * @param filed the day on which it reached the office; not after today
   * @param by who registers it, or null for the applicant online
   * @return the case with its number
   * @throws CaseProblem {@code registered} when it is no draft, {@code applicant} while nobody
   *     asks, {@code future} when it was filed after today
   * @throws StaleCase when somebody else was faster
   */
  @Transactional
  public BenefitCase register(
      long caseId, int seen, LocalDate filed, Channel channel, @Nullable Staff by) {
    BenefitCase draft = cases.lock(caseId);
    LocalDate today = laws.today();
    if (!draft.isDraft()) {
      throw new CaseProblem("registered");
    }
    if (draft.applicant() == null) {
      throw new CaseProblem("applicant");
    }
    if (filed.isAfter(today)) {
      throw new CaseProblem("future");
    }
    cases.tell(
        caseId, new ToTell(seen, Origin.OFFICIAL, null, by, arrival(draft.law(), filed, channel)));
    String number = numbers.next(Series.CASE, draft.benefits().getFirst(), today);
    db.sql(
            """
            update benefit_case set state = 'OPEN', number = ?, filed = ?, channel = ?,
              registered_at = now(), registered_by = ? where id = ?""")
        .param(number)
        .param(filed)
        .param(channel.name())
        .param(Staff.idOf(by))
        .param(caseId)
        .update();
    cases.happened(caseId, new CaseEvent(null, today, "registered", filed, number, Staff.idOf(by)));
    if (by != null) {
      diary.change(by, caseId, "case.registered", Purpose.HANDLING);
    }
    return cases.refreshed(caseId);
  }

  /** Whether the law has not opened the window for this channel yet. */
  public boolean isTooEarly(BenefitCase of) {
    return Outcome.TOO_EARLY.id().equals(of.outcome());
  }

  /**
   * The applicant takes the application back.
   *
   * @throws CaseProblem {@code ended} or {@code decided}
   */
  @Transactional
  public void withdraw(long caseId, @Nullable Staff by) {
    BenefitCase of = cases.lock(caseId);
    if (!of.isAlive()) {
      throw new CaseProblem("ended");
    }
    if (of.state() == CaseState.DECIDED) {
      throw new CaseProblem("decided");
    }
    cases.moveTo(caseId, CaseState.WITHDRAWN);
    cases.happened(caseId, CaseEvent.of(laws.today(), "withdrawn", null, Staff.idOf(by)));
    if (by != null) {
      diary.change(by, caseId, "case.withdrawn", Purpose.HANDLING);
    }
  }
}
