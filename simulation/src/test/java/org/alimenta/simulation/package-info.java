/** Populations as a user has them: written, read, refused. */
@NullMarked
package org.alimenta.simulation;

import org.jspecify.annotations.NullMarked;
