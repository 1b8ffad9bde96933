/**
 * The readers of a rule. Each is one exhaustive switch over the nodes, and all give a rule the same
 * meaning: one case with its reasons, the card of what a rule uses, its ranges, its text.
 */
@NullMarked
package org.alimenta.law.read;

import org.jspecify.annotations.NullMarked;
