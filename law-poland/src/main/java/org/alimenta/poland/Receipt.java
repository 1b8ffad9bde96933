package org.alimenta.poland;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;

/** A sum that an enforcement brought on one day for the entitled person. */
public final class Receipt implements Case {
  public static final Facts<Receipt> IS = Facts.of("receipt");

  public static final Day<Receipt> ON = IS.fact("on").fixed().from(Source.ENFORCEMENT).day();

  public static final Money<Receipt> AMOUNT =
      IS.fact("amount").from(Source.ENFORCEMENT).betweenWhole(0, 1_000_000).money();

  private Receipt() {}
}
