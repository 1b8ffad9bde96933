/** The Polish acts: one package a benefit, with its rule, numbers, cases and texts. */
@NullMarked
package org.alimenta.poland;

import org.jspecify.annotations.NullMarked;
