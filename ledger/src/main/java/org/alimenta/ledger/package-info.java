/** Double-entry accounts on PostgreSQL. It knows money and time, not law and not people. */
@NullMarked
package org.alimenta.ledger;

import org.jspecify.annotations.NullMarked;
