package org.alimenta.poland.housing;

import org.alimenta.law.Count;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.Word;
import org.alimenta.law.node.Fact.Source;
import org.alimenta.poland.Case;

/** One charge for the dwelling, as the bill of the month of expenses shows it. */
public final class Expense implements Case {
  public static final Facts<Expense> IS = Facts.of("housing-expense");

  /** Kinds that art. 6 ust. 4 counts, and below them those that art. 6 ust. 4a leaves out. */
  public enum Kind {
    RENT,
    /** Running and upkeep of property in a housing cooperative. */
    COOPERATIVE_CHARGES,
    /** Advances on the management of common property. */
    COMMON_PROPERTY,
    /** Damages for living there without a title. */
    DAMAGES,
    /** Costs under art. 28 ust. 3 pkt 2 of the act on forms of support of housing. */
    SOCIAL_HOUSING_COSTS,
    OTHER_CHARGES,
    HEAT,
    WATER,
    /** Removal of solid and liquid waste. */
    WASTE,
    INSURANCE,
    PROPERTY_TAX,
    PERPETUAL_USUFRUCT,
    TRANSFORMATION_FEE,
    GAS,
    ELECTRICITY,
    TELEPHONE
  }

  static final Word<Expense, Kind> KIND =
      IS.fact("kind").fixed().from(Source.APPLICANT).word(Kind.class);

  /** In zloty, for all the months of the bill together. */
  static final Money<Expense> AMOUNT =
      IS.fact("amount").from(Source.APPLICANT).betweenWhole(0, 50_000).money();

  /** For how many months the bill is. */
  static final Count<Expense> MONTHS =
      IS.fact("months").from(Source.APPLICANT).between(1, 24).count();

  private Expense() {}
}
