/** Days on which offices work, and terms that the law counts in days, weeks, months and years. */
@NullMarked
package org.alimenta.office.calendar;

import org.jspecify.annotations.NullMarked;
