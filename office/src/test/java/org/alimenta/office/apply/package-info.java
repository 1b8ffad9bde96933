/** Whole applications online, and everything that can go wrong on the way. */
@NullMarked
package org.alimenta.office.apply;

import org.jspecify.annotations.NullMarked;
