package org.alimenta.law.decision;

import java.util.Set;
import org.alimenta.law.Paper;
import org.alimenta.law.node.Fact;
import org.alimenta.law.situation.Thing;

/**
 * A paper that this case calls for.
 *
 * @param about whose facts it proves
 * @param proves those of its facts that the decision used
 * @param certain false while a missing fact may still make it needless
 * @param statementDoes whether the person's own statement does instead
 * @param officeFetches whether the office must get it itself, so that nobody is asked
 */
public record PaperDue(
    Paper<?> paper,
    Thing about,
    Set<Fact> proves,
    boolean certain,
    boolean statementDoes,
    boolean officeFetches) {}
