package org.alimenta.office.letters;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alimenta.office.decisions.Decision;
import org.alimenta.office.decisions.PlanMonth;
import org.springframework.stereotype.Component;

/** What was due before a decision: what letters and pages compare it with. */
@Component
public class EarlierPlans {
  private final LetterRows rows;

  EarlierPlans(LetterRows rows) {
    this.rows = rows;
  }

  /**
   * The months of the decisions that were signed before this one, or until now when it is not
   * signed, by the numbers of the persons' things.
   */
  public Map<Integer, List<PlanMonth>> before(Decision decision) {
    return rows.before(decision.id()).stream().collect(Collectors.groupingBy(PlanMonth::thing));
  }
}
