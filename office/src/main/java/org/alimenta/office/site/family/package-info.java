/**
 * Answers what a family can get: everybody of a household, the questions of all benefits at once,
 * one table of what is due and what is not, and what would change it.
 *
 * <p>What people tell stays in their session; what they keep is nameless and readable with their
 * code only.
 */
@NullMarked
package org.alimenta.office.site.family;

import org.jspecify.annotations.NullMarked;
