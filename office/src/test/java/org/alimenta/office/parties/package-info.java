/** The register of parties, tried on a database. */
@NullMarked
package org.alimenta.office.parties;

import org.jspecify.annotations.NullMarked;
