/** The link from tests to the requirements that they cover; every module can name it. */
@NullMarked
package org.alimenta.requirements;

import org.jspecify.annotations.NullMarked;
