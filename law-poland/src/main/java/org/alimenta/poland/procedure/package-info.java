/** Terms of procedure that hold for every benefit whose own act sets none. */
@NullMarked
package org.alimenta.poland.procedure;

import org.jspecify.annotations.NullMarked;
