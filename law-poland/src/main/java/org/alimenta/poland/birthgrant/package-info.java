/** The one-off birth grant (jednorazowa zapomoga z tytułu urodzenia się dziecka), since 2006. */
@NullMarked
package org.alimenta.poland.birthgrant;

import org.jspecify.annotations.NullMarked;
