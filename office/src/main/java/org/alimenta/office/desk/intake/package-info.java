/** Applications taken in at the desk: the form is what the law's own declarations make of it. */
@NullMarked
package org.alimenta.office.desk.intake;

import org.jspecify.annotations.NullMarked;
