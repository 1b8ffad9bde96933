/** The facts of one case: things, what is known of them, and what is missing. */
@NullMarked
package org.alimenta.law.situation;

import org.jspecify.annotations.NullMarked;
