@NullMarked
package org.alimenta.office.desk.ledger;

import org.jspecify.annotations.NullMarked;
