/**
 * The page of a case: who, what was told by whom, what was decided and paid, and what is to be
 * done.
 */
@NullMarked
package org.alimenta.office.desk.cases;

import org.jspecify.annotations.NullMarked;
