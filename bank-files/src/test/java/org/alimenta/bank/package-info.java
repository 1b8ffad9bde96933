/** Files as a bank's own software would judge them. */
@NullMarked
package org.alimenta.bank;

import org.jspecify.annotations.NullMarked;
