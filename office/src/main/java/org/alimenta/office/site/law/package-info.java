/**
 * Pages about the law itself: benefits, their rules, and the numbers of law.
 *
 * <p>Everything in them is derived from the rules; a page adds headings and nothing else.
 */
@NullMarked
package org.alimenta.office.site.law;

import org.jspecify.annotations.NullMarked;
