package org.alimenta.law.numbers;

import org.alimenta.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table: from {@code at} on, up to the next row.
 *
 * @param at the smallest key of the row, inclusive
 * @param to the greatest key, inclusive, or null where the next row (or nothing) ends it
 * @param value in the unit of the number
 */
public record TableRow(Fraction at, @Nullable Fraction to, Fraction value) {}
