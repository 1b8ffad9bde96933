/** The comparison of cases with their expectations. */
@NullMarked
package org.alimenta.law.cases;

import org.jspecify.annotations.NullMarked;
