/** The law of Poland put together, as the program finds it. */
@NullMarked
package org.alimenta.poland.pack;

import org.jspecify.annotations.NullMarked;
