/** The pages of payment runs in a real browser. */
@NullMarked
package org.alimenta.office.desk.payments;

import org.jspecify.annotations.NullMarked;
