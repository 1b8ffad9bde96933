/** The housing allowance (dodatek mieszkaniowy): act of 21 June 2001, old and new rules. */
@NullMarked
package org.alimenta.poland.housing;

import org.jspecify.annotations.NullMarked;
