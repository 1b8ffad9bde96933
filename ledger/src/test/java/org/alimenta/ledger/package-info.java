@NullMarked
package org.alimenta.ledger;

import org.jspecify.annotations.NullMarked;
