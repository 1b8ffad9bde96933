package org.alimenta.law.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the case calls for.
 *
 * @param about whose facts it proves
 * @param issuer the key of who issues it
 * @param validMonths from the day of issue, or null where it does not expire
 * @param proves the ids of the facts
 * @param certain false while a missing fact may still make it needless
 * @param statementDoes whether the person's own statement does instead
 * @param officeFetches whether the office gets it itself, so that nobody is asked
 */
public record PaperView(
    String id,
    ThingView about,
    String issuer,
    @Nullable Integer validMonths,
    List<String> proves,
    boolean certain,
    boolean statementDoes,
    boolean officeFetches,
    List<String> cites) {}
