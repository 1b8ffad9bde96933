/** Terms and claims of procedure that are the same for all family benefits. */
@NullMarked
package org.alimenta.poland.procedure;

import org.jspecify.annotations.NullMarked;
