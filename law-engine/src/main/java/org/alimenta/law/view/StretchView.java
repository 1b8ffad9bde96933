package org.alimenta.law.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Neighbouring months that end alike.
 *
 * @param from the first month, {@code 2024-10}; null where the months are not known
 * @param to the last month, included
 * @param outcome {@code granted}
 * @param amount a month
 * @param grounds those that were examined, in the order of the act
 * @param unexamined grounds that were not reached
 * @param sum why the amount is what it is, or null
 */
public record StretchView(
    @Nullable String from,
    @Nullable String to,
    String outcome,
    ValueView amount,
    List<FindingView> grounds,
    List<String> unexamined,
    @Nullable ReasonView sum) {}
