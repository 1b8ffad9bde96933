package org.alimenta.poland.housing;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;

/** Rent that was not paid while the allowance ran. */
public final class Arrears implements Case {
  public static final Facts<Arrears> IS = Facts.of("housing-arrears");

  /** The day on which they covered two full months. */
  static final Day<Arrears> REACHED =
      IS.fact("two-months-reached").fixed().from(Source.OFFICIAL).day();

  /** The day on which the manager told the office. */
  static final Day<Arrears> NOTIFIED = IS.fact("notified").from(Source.OFFICIAL).orNever().day();

  /** The day of the decision that suspended the payment. */
  static final Day<Arrears> SUSPENDED =
      IS.fact("suspended").from(Source.OFFICIAL, Source.APPLICANT).orNever().day();

  /** The day on which the household paid them. */
  static final Day<Arrears> SETTLED =
      IS.fact("settled").from(Source.OFFICIAL, Source.APPLICANT).orNever().day();

  /** The allowance paid for the months of the arrears. */
  static final Money<Arrears> ALLOWANCE_PAID =
      IS.fact("allowance-paid").from(Source.OFFICIAL).betweenWhole(0, 100_000).money();

  private Arrears() {}
}
