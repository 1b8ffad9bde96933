package org.alimenta.office.decisions;

/** Something that cannot be done with a decision as it is; nothing was written. */
public final class DecisionProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Why why;

  /** Each has a sentence for people: {@code decisions.problem.} and its name. */
  public enum Why {
    UNKNOWN,
    /** The case lacks answers. */
    INCOMPLETE,
    /** A draft, withdrawn or closed case. */
    NOT_OPEN,
    /** What the rules say is what is decided already. */
    NOTHING_TO_DECIDE,
    /** Whoever proposed or changed a decision may not sign it. */
    SAME_PERSON,
    NOT_AN_APPROVER,
    /** Something was told of the case after the proposal. */
    CASE_CHANGED,
    NOT_PROPOSED,
    /** An override needs a reason of ten letters or more. */
    NO_REASON,
    /** A month outside the benefit period, or an amount below zero. */
    BAD_PLAN,
    /** Another authority decides; the application can only be passed on. */
    NOT_COMPETENT,
    /** The term to complete the application still runs. */
    TERM_RUNS
  }

  public DecisionProblem(Why why) {
    super(why.name());
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
