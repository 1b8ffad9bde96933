package org.alimenta.poland.housing;

import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;

/** False data on which an allowance rested, as the reopened proceedings established it. */
public final class FalseData implements Case {
  public static final Facts<FalseData> IS = Facts.of("false-housing-data");

  static final Day<FalseData> ESTABLISHED =
      IS.fact("established").fixed().from(Source.OFFICIAL, Source.APPLICANT).day();

  /** What was paid and not due. */
  static final Money<FalseData> NOT_DUE =
      IS.fact("not-due").from(Source.OFFICIAL).betweenWhole(0, 100_000).money();

  /** The day on which the double sum was recovered. */
  static final Day<FalseData> RECOVERED =
      IS.fact("recovered").from(Source.OFFICIAL, Source.APPLICANT).orNever().day();

  private FalseData() {}
}
