/** What all tests of the office share. */
@NullMarked
package org.alimenta.office;

import org.jspecify.annotations.NullMarked;
