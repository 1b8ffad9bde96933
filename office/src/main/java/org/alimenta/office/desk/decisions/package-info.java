/**
 * Decisions at the desk: looked at with their reasons, changed with a reason, signed by another.
 */
@NullMarked
package org.alimenta.office.desk.decisions;

import org.jspecify.annotations.NullMarked;
