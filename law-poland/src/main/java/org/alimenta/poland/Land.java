package org.alimenta.poland;

import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Num;
import org.alimenta.law.node.Fact.Source;

/** The farm land that a person held in one calendar year. */
public final class Land implements Case {
  public static final Facts<Land> IS = Facts.of("farm");

  public static final Count<Land> YEAR =
      IS.fact("year").fixed().from(Source.REGISTER, Source.APPLICANT).between(1990, 2100).count();

  /** Average conversion hectares of the year, held, let out or rented; without exempt land. */
  public static final Num<Land> HECTARES =
      IS.fact("conversion-hectares")
          .from(Source.REGISTER, Source.APPLICANT)
          .between(0, 1_000)
          .num();

  /**
   * Rent paid in the year for land leased under the farmers' insurance rules, or from the State
   * Agency.
   */
  public static final Money<Land> RENT_PAID =
      IS.fact("rent-paid").from(Source.APPLICANT).betweenWhole(0, 1_000_000).money();

  private Land() {}
}
