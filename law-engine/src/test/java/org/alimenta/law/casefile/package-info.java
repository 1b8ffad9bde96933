/** The reading of cases, held against the smallest law that has every form of fact. */
@NullMarked
package org.alimenta.law.casefile;

import org.jspecify.annotations.NullMarked;
