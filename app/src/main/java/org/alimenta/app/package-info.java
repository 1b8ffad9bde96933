/** The assembled product: the command line and the wiring of all parts. */
@NullMarked
package org.alimenta.app;

import org.jspecify.annotations.NullMarked;
