/** The commune's accounts in the ledger: what is due to whom, and where the money is. */
@NullMarked
package org.alimenta.office.accounts;

import org.jspecify.annotations.NullMarked;
