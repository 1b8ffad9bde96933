/** Facts, numbers and rules of law as values, and the readers that decide, explain and ask. */
@NullMarked
package org.alimenta.law;

import org.jspecify.annotations.NullMarked;
