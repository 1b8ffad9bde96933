/** A benefit applied to one person's case: month by month, with all grounds, reasons and papers. */
@NullMarked
package org.alimenta.law.decision;

import org.jspecify.annotations.NullMarked;
