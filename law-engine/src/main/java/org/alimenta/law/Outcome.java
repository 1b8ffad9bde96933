package org.alimenta.law;

/**
 * How a case can end. Law knows more endings than yes and no; each has its own words and its own
 * consequences.
 *
 * @param id the key of its words: {@code left-unexamined}
 * @param pays whether money is due
 */
public record Outcome(String id, boolean pays) {
  public static final Outcome GRANTED = new Outcome("granted", true);
  public static final Outcome REFUSED = new Outcome("refused", false);

  /** No decision on the merits: a defect was not mended, or a term was missed. */
  public static final Outcome LEFT_UNEXAMINED = new Outcome("left-unexamined", false);

  /** The window for this way of filing is not open yet. */
  public static final Outcome TOO_EARLY = new Outcome("too-early", false);

  /** Granted, but not paid for now. */
  public static final Outcome SUSPENDED = new Outcome("suspended", false);

  /** The right has come to an end for good. */
  public static final Outcome LAPSED = new Outcome("lapsed", false);

  /** This law does not speak of this time or this person at all. */
  public static final Outcome NOT_APPLICABLE = new Outcome("not-applicable", false);

  /** There is nothing to decide: the rule only computes. */
  public static final Outcome COMPUTED = new Outcome("computed", false);

  /** Facts are missing; the answer lists them. */
  public static final Outcome MISSING = new Outcome("missing", false);

  @Override
  public String toString() {
    return id;
  }
}
