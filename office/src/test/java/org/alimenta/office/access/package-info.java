/** Tests of staff accounts and of the diary. */
@NullMarked
package org.alimenta.office.access;

import org.jspecify.annotations.NullMarked;
