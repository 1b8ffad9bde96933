package org.alimenta.office.letters;

import java.time.YearMonth;

/**
 * What is due to one person for one month.
 *
 * @param outcome the id of the month's outcome: {@code granted}
 * @param grosze in minor units, not negative
 */
public record LetterMonth(YearMonth month, String outcome, long grosze) {}
