/** Papers as files, harmless and harmful, tried on a database and over the network. */
@NullMarked
package org.alimenta.office.documents;

import org.jspecify.annotations.NullMarked;
