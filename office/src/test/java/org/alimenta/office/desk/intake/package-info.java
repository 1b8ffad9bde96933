/** Intake by keyboard, tried in a browser. */
@NullMarked
package org.alimenta.office.desk.intake;

import org.jspecify.annotations.NullMarked;
