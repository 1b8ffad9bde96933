package org.alimenta.poland;

import static org.alimenta.law.Law.all;
import static org.alimenta.law.Law.any;
import static org.alimenta.law.Law.not;
import static org.alimenta.poland.Case.MONTH;
import static org.alimenta.poland.OrderedSum.FROM;
import static org.alimenta.poland.OrderedSum.MONTHLY;
import static org.alimenta.poland.OrderedSum.SHARED_BY;
import static org.alimenta.poland.OrderedSum.UNTIL;
import static org.alimenta.poland.Title.ORDERED;

import org.alimenta.law.Money;
import org.alimenta.law.Test;

/** Which of the sums of a title counts for a month, and one person's share in it. */
public final class SumForMonth {

  /** One order for several persons is divided equally. */
  public static final Money<OrderedSum> SHARE =
      MONTHLY.dividedBy(SHARED_BY).rounded("the act is silent; to the grosz");

  /**
   * The last sum that has begun, unless it ended.
   *
   * @param bailiffKnows the condition on which a changed sum counts; the first sum needs none
   */
  public static Test<OrderedSum> current(Test<OrderedSum> bailiffKnows) {
    Test<OrderedSum> hasBegun =
        all(
            FROM.monthStart().onOrBefore(MONTH),
            any(ORDERED.others().none(earlier -> FROM.of(earlier).before(FROM)), bailiffKnows));
    Test<OrderedSum> replaced =
        ORDERED.others().any(later -> all(FROM.of(later).after(FROM), hasBegun.of(later)));
    return all(hasBegun, not(replaced), UNTIL.onOrAfter(MONTH));
  }

  private SumForMonth() {}
}
