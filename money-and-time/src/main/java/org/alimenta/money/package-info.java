/** Exact money, shares, rounding, months and periods, on nothing but the JDK. */
@NullMarked
package org.alimenta.money;

import org.jspecify.annotations.NullMarked;
