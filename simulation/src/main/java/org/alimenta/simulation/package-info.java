/** Whole populations: their file, and what a law comes to for all of them. */
@NullMarked
package org.alimenta.simulation;

import org.jspecify.annotations.NullMarked;
