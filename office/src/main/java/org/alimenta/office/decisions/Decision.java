package org.alimenta.office.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the rights of some persons to one benefit.
 *
 * @param determination the receipt on which it rests
 * @param number given when it is signed
 * @param replaces the decision whose plan it replaces, or null
 * @param subjects names by the numbers of their things in the case
 * @param plan by person and month; empty for a decision without a plan
 * @param overrideReason why it differs from what the rules say, or null
 * @param proposedBy null where the program proposed it
 */
public record Decision(
    long id,
    long caseId,
    long determination,
    String benefit,
    DecisionKind kind,
    DecisionState state,
    @Nullable String number,
    @Nullable Long replaces,
    Map<Integer, String> subjects,
    List<PlanMonth> plan,
    @Nullable String overrideReason,
    @Nullable Long proposedBy,
    @Nullable Long signedBy,
    @Nullable LocalDate signedOn,
    @Nullable LocalDate servedOn) {

  public Decision {
    plan = List.copyOf(plan);
  }

  public boolean isProposed() {
    return state == DecisionState.PROPOSED;
  }

  public boolean isSigned() {
    return state == DecisionState.SIGNED;
  }
}
