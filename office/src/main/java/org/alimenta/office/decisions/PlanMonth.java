package org.alimenta.office.decisions;

import java.time.YearMonth;

/**
 * What is paid to one person for one month.
 *
 * @param thing the number of the person's thing in the case
 * @param outcome the id of the outcome of that month: {@code granted}
 * @param grosze in minor units, not negative
 */
public record PlanMonth(int thing, YearMonth month, String outcome, long grosze) {}
