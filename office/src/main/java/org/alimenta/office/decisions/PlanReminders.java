package org.alimenta.office.decisions;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.alimenta.law.decision.Answer;
import org.alimenta.office.applications.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reminds people of plans that run out although the right goes on. A right without an end is
 * written down for payment in whole years; before the last of its months is over, somebody looks at
 * the case again and signs the months that follow.
 */
@Component
public class PlanReminders {

  /** The kind of the task; due on the last day for which there is a plan. */
  public static final String TASK = "plan.ends";

  private final Decisions decisions;
  private final Receipts receipts;
  private final Tasks tasks;

  PlanReminders(Decisions decisions, Receipts receipts, Tasks tasks) {
    this.decisions = decisions;
    this.receipts = receipts;
    this.tasks = tasks;
  }

  /** What was reminded of is done by any decision; the new plan has a reminder of its own. */
  @EventListener
  void signed(DecisionSigned signed) {
    Decision decision = decisions.get(signed.decision());
    if (!decision.kind().hasPlan()) {
      return;
    }
    Receipts.Answers answers = receipts.answers(decision.determination());
    for (Answer answer : answers.about(decision.benefit(), decision.subjects().keySet())) {
      int thing = answers.retold().number(answer.subject()).orElseThrow();
      String right = decision.caseId() + "-" + thing + " " + decision.benefit();
      tasks.finish(TASK, right, decision.kind().name(), null);
      planned(decision, thing)
          .filter(_ -> goesOn(answer))
          .ifPresent(last -> tasks.make(decision.caseId(), TASK, right, last));
    }
  }

  private static boolean goesOn(Answer answer) {
    return answer.hasNoEnd() && answer.stretches().getLast().outcome().pays();
  }

  /** The last day for which this person has a right by the plan; none where it ended before. */
  private static Optional<LocalDate> planned(Decision decision, int thing) {
    return decision.plan().stream()
        .filter(month -> month.thing() == thing)
        .reduce((_, last) -> last)
        .filter(PlanMonth::isRight)
        .map(PlanMonth::month)
        .map(YearMonth::atEndOfMonth);
  }
}
