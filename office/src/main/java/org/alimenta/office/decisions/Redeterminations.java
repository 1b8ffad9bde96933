package org.alimenta.office.decisions;

import java.time.YearMonth;
import java.util.List;
import java.util.function.IntConsumer;
import org.alimenta.office.access.Staff;
import org.alimenta.office.applications.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides running cases again, after a change of law that reaches back or forward: where the rules
 * now say something else, a change is proposed. Nothing is paid before somebody signs.
 */
@Component
public class Redeterminations {

  private final JdbcClient db;
  private final Decisions decisions;
  private final Tasks tasks;

  Redeterminations(JdbcClient db, Decisions decisions, Tasks tasks) {
    this.db = db;
    this.decisions = decisions;
    this.tasks = tasks;
  }

  /**
   * What came of it.
   *
   * @param proposed cases with a proposal to change
   * @param unchanged cases of which the rules say the same as before
   * @param incomplete cases that lack a fact now; each has a task
   */
  public record Result(int proposed, int unchanged, int incomplete) {
    public int all() {
      return proposed + unchanged + incomplete;
    }
  }

  /** Cases with a plan in force for a month or a later one. */
  public List<Long> affected(String benefit, YearMonth from) {
    return db.sql(
            """
            select distinct case_id from plan_in_force
            where benefit = ? and month >= ? order by case_id""")
        .param(benefit)
        .param(from.atDay(1))
        .query((row, _) -> row.getLong("case_id"))
        .list();
  }

  /**
   * Decides each of them again, one after another: what is done stays done when it is stopped, and
   * doing it again does no harm.
   *
   * @param by who asked for it, or null for the program
   * @param progress is told how many are done
   */
  public Result run(String benefit, YearMonth from, @Nullable Staff by, IntConsumer progress) {
    int proposed = 0;
    int unchanged = 0;
    int incomplete = 0;
    for (long caseId : affected(benefit, from)) {
      try {
        decisions.propose(caseId, by);
        proposed++;
      } catch (DecisionProblem problem) {
        switch (problem.why()) {
          case NOTHING_TO_DECIDE, NOT_OPEN -> unchanged++;
          case INCOMPLETE -> {
            incomplete++;
            tasks.make(caseId, "redetermine", Long.toString(caseId), null);
          }
          default -> throw problem;
        }
      }
      progress.accept(proposed + unchanged + incomplete);
    }
    return new Result(proposed, unchanged, incomplete);
  }
}
