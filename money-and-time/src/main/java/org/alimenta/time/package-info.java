/** Days and months as the law counts them. */
@NullMarked
package org.alimenta.time;

import org.jspecify.annotations.NullMarked;
