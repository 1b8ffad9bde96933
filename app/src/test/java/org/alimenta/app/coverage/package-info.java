/** The list of covered requirements, held against small repositories. */
@NullMarked
package org.alimenta.app.coverage;

import org.jspecify.annotations.NullMarked;
