/**
 * The small closed set of shapes that law is made of. Rules are written with the typed handles of
 * {@code org.alimenta.law}; every reader of a rule is one exhaustive {@code switch} over these
 * nodes. A new node needs a decision record that names the article which demands it.
 */
@NullMarked
package org.alimenta.law.node;

import org.jspecify.annotations.NullMarked;
