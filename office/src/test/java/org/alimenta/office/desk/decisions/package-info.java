/** Decisions at the desk, in a real browser. */
@NullMarked
package org.alimenta.office.desk.decisions;

import org.jspecify.annotations.NullMarked;
