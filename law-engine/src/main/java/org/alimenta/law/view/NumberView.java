package org.alimenta.law.view;

import org.jspecify.annotations.Nullable;

/**
 * The value of a number of law that was used, as the law writes it.
 *
 * @param id {@code maintenance-fund/cap}
 * @param on the day that decided which value holds, or null when it is not known
 * @param from the first day on which it is in force
 * @param until the last day, or null where no end is known
 * @param cites the provision
 * @param unverified why it still needs a check against its source, or null
 * @param setBy who put it in place of the national value, or null
 */
public record NumberView(
    String id,
    @Nullable String on,
    @Nullable String from,
    @Nullable String until,
    @Nullable String cites,
    @Nullable String unverified,
    @Nullable String setBy) {}
