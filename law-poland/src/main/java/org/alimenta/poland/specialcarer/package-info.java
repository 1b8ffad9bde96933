/** The special carer's allowance (specjalny zasiłek opiekuńczy), since 1 January 2013. */
@NullMarked
package org.alimenta.poland.specialcarer;

import org.jspecify.annotations.NullMarked;
