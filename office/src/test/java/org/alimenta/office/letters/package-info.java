/** Letters: what they say, how they look, and whether every reader can read them. */
@NullMarked
package org.alimenta.office.letters;

import org.jspecify.annotations.NullMarked;
