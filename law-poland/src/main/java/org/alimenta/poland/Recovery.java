package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;

/** A sum recovered for a debtor's debt to the fund, with what was owed on that day. */
public final class Recovery implements Case {
  public static final Facts<Recovery> IS = Facts.of("recovery");

  public static final Day<Recovery> ON = IS.fact("on").fixed().from(Source.REGISTER).day();

  public static final Money<Recovery> AMOUNT =
      IS.fact("amount").from(Source.REGISTER).betweenWhole(0, 1_000_000).money();

  /** Benefits not yet repaid. */
  public static final Money<Recovery> PRINCIPAL_OWED =
      IS.fact("principal-owed").from(Source.REGISTER).betweenWhole(0, 1_000_000).money();

  public static final Money<Recovery> INTEREST_OWED =
      IS.fact("interest-owed").from(Source.REGISTER).betweenWhole(0, 1_000_000).money();

  private Recovery() {}
}
