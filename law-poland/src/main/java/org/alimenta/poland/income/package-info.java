/** Income per person as the maintenance fund counts it: period, family, sources, farm. */
@NullMarked
package org.alimenta.poland.income;

import org.jspecify.annotations.NullMarked;
