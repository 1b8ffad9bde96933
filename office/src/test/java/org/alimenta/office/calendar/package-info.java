/** Terms and working days, as tables. */
@NullMarked
package org.alimenta.office.calendar;

import org.jspecify.annotations.NullMarked;
