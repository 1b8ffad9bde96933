/** Dobry Start: 300 zł for every pupil at the start of the school year, since 2018. */
@NullMarked
package org.alimenta.poland.goodstart;

import org.jspecify.annotations.NullMarked;
