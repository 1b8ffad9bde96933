package org.alimenta.law.view;

import org.jspecify.annotations.Nullable;

/**
 * A value, or the two ends between which it lies while facts are missing.
 *
 * @param kind {@code money} in whole units of the currency, {@code number}, {@code count}, {@code
 *     day}, {@code yes-no}, {@code word} or {@code name}
 * @param value {@code 300.00}, {@code 2024-10-01}, {@code never}, {@code yes}; null when not known
 * @param low the lowest that it can be, while it is not known
 * @param high the highest that it can be, while it is not known
 */
public record ValueView(
    String kind, @Nullable String value, @Nullable String low, @Nullable String high) {}
