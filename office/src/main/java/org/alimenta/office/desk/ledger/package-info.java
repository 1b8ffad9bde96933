/** The ledger at the desk: accounts, statements, month close and proof. */
@NullMarked
package org.alimenta.office.desk.ledger;

import org.jspecify.annotations.NullMarked;
