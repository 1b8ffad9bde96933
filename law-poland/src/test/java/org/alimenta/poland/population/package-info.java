/** The made-up families, held against the law that decides them. */
@NullMarked
package org.alimenta.poland.population;

import org.jspecify.annotations.NullMarked;
