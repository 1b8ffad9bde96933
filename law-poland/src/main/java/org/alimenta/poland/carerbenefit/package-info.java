/** The carer's benefit (świadczenie pielęgnacyjne), since 1 May 2004. */
@NullMarked
package org.alimenta.poland.carerbenefit;

import org.jspecify.annotations.NullMarked;
