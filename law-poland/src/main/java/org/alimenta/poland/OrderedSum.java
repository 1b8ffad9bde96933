package org.alimenta.poland;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Facts;
import org.alimenta.law.Money;
import org.alimenta.law.node.Fact.Source;

/** The maintenance that a title orders from one day on, until another sum replaces it. */
public final class OrderedSum implements Case {
  public static final Facts<OrderedSum> IS = Facts.of("ordered-sum");

  /** Zloty a month, for all persons together whom the order names; 0 when it was ended. */
  public static final Money<OrderedSum> MONTHLY =
      IS.fact("monthly")
          .from(Source.ENFORCEMENT, Source.APPLICANT)
          .betweenWhole(0, 100_000)
          .money();

  public static final Day<OrderedSum> FROM =
      IS.fact("from").fixed().from(Source.ENFORCEMENT, Source.APPLICANT).day();

  /** The last day for which it is owed; never, when nothing ended it. */
  public static final Day<OrderedSum> UNTIL =
      IS.fact("until").from(Source.ENFORCEMENT, Source.APPLICANT).orNever().day();

  /** Among how many persons one sum is shared: 1 when it is for this person alone. */
  public static final Count<OrderedSum> SHARED_BY =
      IS.fact("shared-by").from(Source.ENFORCEMENT, Source.APPLICANT).between(1, 20).count();

  /** The day on which the title with a changed sum reached the bailiff. */
  public static final Day<OrderedSum> REACHED_BAILIFF =
      IS.fact("reached-bailiff").from(Source.ENFORCEMENT, Source.APPLICANT).orNever().day();

  static {
    IS.admitOnly(FROM.onOrBefore(UNTIL), "An ordered sum cannot end before it begins.");
  }

  private OrderedSum() {}
}
