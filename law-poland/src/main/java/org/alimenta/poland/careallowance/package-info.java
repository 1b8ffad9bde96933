/** The care allowance (zasiłek pielęgnacyjny), since 1 May 2004. */
@NullMarked
package org.alimenta.poland.careallowance;

import org.jspecify.annotations.NullMarked;
