/** The maintenance fund (fundusz alimentacyjny), since 1 October 2008. */
@NullMarked
package org.alimenta.poland.maintenancefund;

import org.jspecify.annotations.NullMarked;
