package org.alimenta.law.node;

import org.alimenta.time.Days;

/** What a number means. Every value in the engine is one exact number and one of these. */
public enum Kind {
  /** Whole minor units: grosze, cents. */
  MONEY,
  /** Minor units with fractions, before any rounding. */
  FINE,
  /** A rate, an area, a share. */
  NUMBER,
  /** A whole number of things. */
  COUNT,
  /** Days since 1970-01-01; {@link org.alimenta.time.Days#NEVER} is the day that does not come. */
  DAY,
  /** 1 for yes, 0 for no. */
  TEST,
  /** The position of one of a fixed list of words. */
  WORD,
  /** A name that can only be the same as another or not: an employer, a payer. */
  NAME;

  /** What such a value can be where the law says nothing that we know. */
  public Range anything() {
    return switch (this) {
      case TEST -> Range.YES_OR_NO;
      case DAY -> Range.of(0, Days.NEVER);
      case COUNT, NUMBER -> Range.of(0, 1_000);
      case MONEY, FINE, WORD, NAME -> Range.of(0, 1_000_000_000L);
    };
  }
}
