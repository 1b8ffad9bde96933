/**
 * Decisions: what the rules say of a case, proposed by one person and signed by another, with the
 * receipt that proves it and the plan of months that follows.
 */
@NullMarked
package org.alimenta.office.decisions;

import org.jspecify.annotations.NullMarked;
