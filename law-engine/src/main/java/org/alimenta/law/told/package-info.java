/**
 * A case as it was told, change by change. What was known on an earlier day is a beginning of the
 * same list.
 */
@NullMarked
package org.alimenta.law.told;

import org.jspecify.annotations.NullMarked;
