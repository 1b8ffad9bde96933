/** The maintenance advance (zaliczka alimentacyjna), 1 September 2005 to 30 September 2008. */
@NullMarked
package org.alimenta.poland.maintenanceadvance;

import org.jspecify.annotations.NullMarked;
