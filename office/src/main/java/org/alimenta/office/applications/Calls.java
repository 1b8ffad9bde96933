package org.alimenta.office.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alimenta.law.numbers.Figure;
import org.alimenta.office.access.Diary;
import org.alimenta.office.access.Purpose;
import org.alimenta.office.access.Staff;
import org.alimenta.office.calendar.LegalCalendar;
import org.alimenta.office.calendar.Term;
import org.alimenta.office.laws.Laws;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls to complete an application. What is not brought within the term leaves the application
 * unexamined; the term runs from the day on which the call was received.
 *
 * <p>The bounds of the term are numbers of law: {@code documents-days-least} and {@code
 * documents-days-most} of the benefit, for the maintenance fund par. 7 of the regulation of 7 July
 * 2023; where an act sets none, that of the common procedure.
 */
@Component
public class Calls {

  /** Kinds of tasks that a call leaves until the application is complete or decided. */
  public static final List<String> TASKS = List.of("call.served", "call.ends");

  /** Where the law names no longest term, the office waits a month at most. */
  private static final int USUAL_MOST = 30;

  private final JdbcClient db;
  private final Cases cases;
  private final Tasks tasks;
  private final Laws laws;
  private final LegalCalendar calendar;
  private final Diary diary;

  Calls(JdbcClient db, Cases cases, Tasks tasks, Laws laws, LegalCalendar calendar, Diary diary) {
    this.db = db;
    this.cases = cases;
    this.tasks = tasks;
    this.laws = laws;
    this.calendar = calendar;
    this.diary = diary;
  }

  /**
   * A call that was written.
   *
   * @param papers the law's ids of the papers that were missing
   * @param questions how many facts were missing
   * @param servedOn when it was received, or null while nobody knows
   * @param endsOn the last day of the term, or null until then
   */
  public record Call(
      long id,
      long caseId,
      LocalDate writtenOn,
      int days,
      List<String> papers,
      int questions,
      @Nullable LocalDate servedOn,
      @Nullable LocalDate endsOn) {

    /** Whether the term is over on a day. */
    public boolean isOver(LocalDate today) {
      return endsOn != null && today.isAfter(endsOn);
    }
  }

  /**
   * The shortest and the longest term that the law allows, for all benefits of the case at once.
   *
   * @throws CaseProblem {@code no-term} when the law names none on that day
   */
  public Bounds bounds(BenefitCase of, LocalDate day) {
    int least = 0;
    int most = Integer.MAX_VALUE;
    for (String benefit : of.benefits()) {
      int atLeast =
          number(of, benefit, "documents-days-least", day)
              .orElseThrow(() -> new CaseProblem("no-term"));
      least = Math.max(least, atLeast);
      most = Math.min(most, number(of, benefit, "documents-days-most", day).orElse(USUAL_MOST));
    }
    return new Bounds(least, Math.max(least, most));
  }

  /** In days, both included. */
  public record Bounds(int least, int most) {
    public boolean allow(int days) {
      return days >= least && days <= most;
    }
  }

  private Optional<Integer> number(BenefitCase of, String benefit, String name, LocalDate day) {
    return laws.asKnownOn(of.law(), day)
        .term(benefit, name, day)
        .map(Figure::value)
        .map(days -> Math.toIntExact(days.toLong()));
  }

  /**
   * Calls the applicant to complete the application.
   *
   * @param days the term, within the bounds of the law
   * @throws CaseProblem {@code not-open}, {@code complete} when nothing is missing, {@code term}
   *     when the law does not allow it
   */
  @Transactional
  public Call write(long caseId, int days, @Nullable Staff by) {
    BenefitCase of = cases.lock(caseId);
    if (of.state() != CaseState.OPEN && of.state() != CaseState.CALLED) {
      throw new CaseProblem("not-open");
    }
    LocalDate today = laws.today();
    if (!bounds(of, today).allow(days)) {
      throw new CaseProblem("term");
    }
    Completeness.Look look = cases.look(of);
    if (look.isComplete()) {
      throw new CaseProblem("complete");
    }
    long id =
        db.sql(
                """
                insert into call_to_complete (case_id, written_on, written_by, days, papers,
                  questions) values (?, ?, ?, ?, ?, ?) returning id\
                """)
            .param(caseId)
            .param(today)
            .param(Staff.idOf(by))
            .param(days)
            .param(
                look.missing().stream()
                    .map(proof -> proof.due().paper().id())
                    .distinct()
                    .toArray(String[]::new))
            .param(look.questions().size())
            .query(Long.class)
            .single();
    cases.moveTo(caseId, CaseState.CALLED);
    cases.happened(caseId, CaseEvent.of(today, "called", Long.toString(id), Staff.idOf(by)));
    tasks.make(caseId, "call.served", Long.toString(id), null);
    if (by != null) {
      diary.change(by, caseId, "case.called", Purpose.HANDLING);
    }
    return find(id).orElseThrow();
  }

  /**
   * The call was received; its term runs.
   *
   * @throws CaseProblem {@code unknown}, {@code future}, or {@code before} when that is before it
   *     was written
   */
  @Transactional
  public Call served(long id, LocalDate on, @Nullable Staff by) {
    Call call = find(id).orElseThrow(() -> new CaseProblem("unknown"));
    if (on.isAfter(laws.today())) {
      throw new CaseProblem("future");
    }
    if (on.isBefore(call.writtenOn())) {
      throw new CaseProblem("before");
    }
    LocalDate ends = calendar.end(Term.days(call.days()), on).last();
    db.sql("update call_to_complete set served_on = ?, ends_on = ? where id = ?")
        .param(on)
        .param(ends)
        .param(id)
        .update();
    cases.happened(
        call.caseId(),
        new CaseEvent(null, laws.today(), "call.served", on, ends.toString(), Staff.idOf(by)));
    tasks.finish("call.served", Long.toString(id), "served", by);
    tasks.make(call.caseId(), "call.ends", Long.toString(id), ends);
    if (by != null) {
      diary.change(by, call.caseId(), "call.served", Purpose.HANDLING);
    }
    return find(id).orElseThrow();
  }

  public Optional<Call> find(long id) {
    return db.sql("select * from call_to_complete where id = ?")
        .param(id)
        .query((row, _) -> call(row))
        .optional();
  }

  /** The calls of a case, the oldest first. */
  public List<Call> of(long caseId) {
    return db.sql("select * from call_to_complete where case_id = ? order by id")
        .param(caseId)
        .query((row, _) -> call(row))
        .list();
  }

  private static Call call(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Call(
        row.getLong("id"),
        row.getLong("case_id"),
        row.getObject("written_on", LocalDate.class),
        row.getInt("days"),
        List.of((String[]) row.getArray("papers").getArray()),
        row.getInt("questions"),
        row.getObject("served_on", LocalDate.class),
        row.getObject("ends_on", LocalDate.class));
  }
}
