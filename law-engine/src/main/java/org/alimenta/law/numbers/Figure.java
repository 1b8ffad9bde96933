package org.alimenta.law.numbers;

import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One value of a number that was found, with all that an explanation needs. Figures are made when
 * the numbers are loaded and may be compared by identity.
 *
 * @param row the row of the table, or null where the number is no table
 * @param value in the unit of the number: money in its smallest unit, 5 percent as 1/20, yes as 1
 */
public record Figure(NumberId id, Entry entry, @Nullable TableRow row, Fraction value) {}
