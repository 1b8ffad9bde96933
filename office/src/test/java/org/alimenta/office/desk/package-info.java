/** Tests of the desk as its users see it. */
@NullMarked
package org.alimenta.office.desk;

import org.jspecify.annotations.NullMarked;
