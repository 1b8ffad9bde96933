package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;

/** Current maintenance of one month and what the debtor paid of it. */
public final class SupportMonth implements Case {
  public static final Facts<SupportMonth> IS = Facts.of("maintenance-month");

  /** The first day of the month. */
  public static final Day<SupportMonth> FIRST_DAY =
      IS.fact("month").fixed().from(Source.ENFORCEMENT).day();

  public static final Money<SupportMonth> DUE =
      IS.fact("due").from(Source.ENFORCEMENT).betweenWhole(0, 100_000).money();

  public static final Money<SupportMonth> PAID =
      IS.fact("paid").from(Source.ENFORCEMENT).betweenWhole(0, 1_000_000).money();

  private SupportMonth() {}
}
