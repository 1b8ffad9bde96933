/** Exact numbers and the division of money: no rounding without a name, no floating point. */
@NullMarked
package org.alimenta.money;

import org.jspecify.annotations.NullMarked;
