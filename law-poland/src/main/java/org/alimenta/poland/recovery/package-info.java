/** What the person who should have paid owes, how it grows, and who gets what is recovered. */
@NullMarked
package org.alimenta.poland.recovery;

import org.jspecify.annotations.NullMarked;
