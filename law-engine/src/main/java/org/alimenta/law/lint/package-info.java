/**
 * Reads the rules without running a case and says what cannot be right: times and incomes without
 * an answer, provisions that can never apply, deadlines that end before they start, texts that
 * contradict the numbers, facts that nobody is asked for.
 */
@NullMarked
package org.alimenta.law.lint;

import org.jspecify.annotations.NullMarked;
