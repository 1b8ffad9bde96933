/**
 * The calculator: asks what the law needs to know, one question a page, and shows what is due and
 * why.
 *
 * <p>What people tell stays in their session and nowhere else.
 */
@NullMarked
package org.alimenta.office.site.calculator;

import org.jspecify.annotations.NullMarked;
