package org.alimenta.poland.family;

import static org.alimenta.law.Law.inForceOn;
import static org.alimenta.law.Law.when;
import static org.alimenta.poland.Case.MONTH;

import org.alimenta.law.Count;
import org.alimenta.law.Day;
import org.alimenta.law.Fine;
import org.alimenta.law.Money;
import org.alimenta.money.Rounding;
import org.alimenta.poland.Case;

/**
 * What is due for a part of a month: a thirtieth of the monthly sum for each day until the end of
 * March 2016, since then the sum times the days over the calendar days of the month; rounded up to
 * ten grosze. Nothing is rounded before the end.
 */
public final class PartOfMonth {
  private static final Day<Case> EVE = MONTH.plusDays(-1);

  /** Calendar days of the month under examination. */
  public static final Count<Case> DAYS_OF_MONTH = EVE.daysUntil(MONTH.monthEnd()).butAtLeast(1);

  private static final String BASIS =
      "rounded up to 10 grosze: art. 10 ust. 3, art. 16a ust. 7, art. 17 ust. 4";

  private PartOfMonth() {}

  /** Days of the month under examination from {@code first} through {@code last}, both included. */
  public static <S extends Case> Count<S> days(Day<S> first, Day<S> last) {
    return first.butNotBefore(MONTH).plusDays(-1).daysUntil(last.butNotAfter(MONTH.monthEnd()));
  }

  /**
   * @param amount for a whole month
   * @param days of this month, at most all of them
   */
  public static <S extends Case> Money<S> of(Money<? super S> amount, Count<S> days) {
    Fine<S> byDays = days.times(amount);
    Money<S> part =
        inForceOn(MONTH)
            .from("1900-01-01", upToTenGrosze(byDays.dividedBy(30)))
            .from("2016-04-01", upToTenGrosze(byDays.dividedBy(DAYS_OF_MONTH)));
    return when(days.is(DAYS_OF_MONTH), amount).otherwise(part);
  }

  private static <S> Money<S> upToTenGrosze(Fine<S> exact) {
    return exact.rounded(Rounding.UP, 10, BASIS);
  }
}
