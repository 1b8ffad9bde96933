/** Payment runs, their files for the bank, and what the bank says became of them. */
@NullMarked
package org.alimenta.office.payments;

import org.jspecify.annotations.NullMarked;
