package org.alimenta.poland;

import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Test;

/** Maintenance that a person paid in one calendar year to somebody outside the family. */
public final class SupportPaid implements Case {
  public static final Facts<SupportPaid> IS = Facts.of("maintenance-payment");

  public static final Count<SupportPaid> YEAR = IS.fact("year").fixed().between(1990, 2100).count();

  /** Really paid, not only owed. */
  public static final Money<SupportPaid> PAID = IS.fact("paid").betweenWhole(0, 1_000_000).money();

  /** By judgment, settlement or agreement before a court or mediator. */
  public static final Test<SupportPaid> BY_COURT_TITLE = IS.fact("by-court-title").fixed().yes();

  private SupportPaid() {}
}
