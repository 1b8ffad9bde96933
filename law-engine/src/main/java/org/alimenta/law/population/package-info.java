/** The same rules over columns: many cases at once, with the meaning of the reader of one case. */
@NullMarked
package org.alimenta.law.population;

import org.jspecify.annotations.NullMarked;
