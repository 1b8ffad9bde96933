/** Where a rule stands: acts and the places in them. */
@NullMarked
package org.alimenta.law.citation;

import org.jspecify.annotations.NullMarked;
