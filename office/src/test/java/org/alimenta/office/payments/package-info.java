/** Runs that are killed, banks that send strange files, and people who approve what they made. */
@NullMarked
package org.alimenta.office.payments;

import org.jspecify.annotations.NullMarked;
