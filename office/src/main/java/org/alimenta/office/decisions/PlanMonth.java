package org.alimenta.office.decisions;

import java.time.YearMonth;
import org.alimenta.law.Outcome;

/**
 * What is paid to one person for one month.
 *
 * @param thing the number of the person's thing in the case
 * @param outcome the id of the outcome of that month: {@code granted}
 * @param grosze in minor units, not negative
 */
public record PlanMonth(int thing, YearMonth month, String outcome, long grosze) {

  /** Whether there is a right in this month, paid or suspended, or one that is not money. */
  public boolean isRight() {
    return grosze > 0 || outcome.equals(Outcome.GRANTED.id()) || isSuspended();
  }

  public boolean isSuspended() {
    return outcome.equals(Outcome.SUSPENDED.id());
  }
}
