/** The law of each country or state as the program uses it: found, read and checked once. */
@NullMarked
package org.alimenta.law.lawbook;

import org.jspecify.annotations.NullMarked;
