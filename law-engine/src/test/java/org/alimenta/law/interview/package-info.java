/** Somebody who answers every question at random. */
@NullMarked
package org.alimenta.law.interview;

import org.jspecify.annotations.NullMarked;
