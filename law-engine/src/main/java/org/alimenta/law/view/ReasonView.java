package org.alimenta.law.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason in a tree of reasons.
 *
 * @param kind {@code step}, {@code fact}, {@code number}, {@code rate}, {@code comparison}, {@code
 *     version} or {@code part}
 * @param ref under which a step is referred to elsewhere in the same answer; null for others
 * @param sameAs the {@code ref} of the same step shown before, whose parts are not repeated
 * @param name the step's name, the fact's or number's id, or the relation that was compared
 * @param about whose it is; null where nobody's
 * @param value what came out
 * @param left what was compared, on the left; null where nothing was
 * @param right what was compared, on the right; null where nothing was
 * @param cites the provisions of a step, in full
 * @param number the value of law that was used, or null
 * @param told where a fact stands, {@code file:12:5}, or null
 * @param parts the reasons below
 */
public record ReasonView(
    String kind,
    @Nullable String ref,
    @Nullable String sameAs,
    String name,
    @Nullable ThingView about,
    ValueView value,
    @Nullable ValueView left,
    @Nullable ValueView right,
    List<String> cites,
    @Nullable NumberView number,
    @Nullable String told,
    List<ReasonView> parts) {}
