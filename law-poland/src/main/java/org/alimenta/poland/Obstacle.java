package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;

/** A time in which the law stops the payment although the right goes on. */
public final class Obstacle implements Case {
  public static final Facts<Obstacle> IS = Facts.of("obstacle");

  /** Why. */
  public enum Kind {
    /** Information was refused to the office or the bailiff. */
    INFORMATION_REFUSED,
    /** What was said to the office or the bailiff was not true. */
    INFORMATION_FALSE,
    /** An explanation that the office called for did not come in time. */
    EXPLANATION_MISSING,
    /** The money was not collected for three months in a row. */
    NOT_COLLECTED
  }

  public static final Word<Obstacle, Kind> KIND =
      IS.fact("kind").fixed().from(Source.OFFICIAL).word(Kind.class);

  public static final Day<Obstacle> FROM = IS.fact("from").fixed().from(Source.OFFICIAL).day();

  /** The day on which the information came or the person turned up again. */
  public static final Day<Obstacle> ENDED = IS.fact("ended").from(Source.OFFICIAL).orNever().day();

  static {
    IS.admitOnly(FROM.onOrBefore(ENDED), "An obstacle cannot end before it begins.");
  }

  private Obstacle() {}
}
