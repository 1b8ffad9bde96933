@NullMarked
package org.alimenta.office.site.family;

import org.jspecify.annotations.NullMarked;
