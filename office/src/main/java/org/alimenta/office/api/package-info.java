/**
 * Decisions and law for programs: the same answers as the pages give, as JSON.
 *
 * <p>Nothing is kept between two calls, so any number of them may come at once.
 */
@NullMarked
package org.alimenta.office.api;

import org.jspecify.annotations.NullMarked;
