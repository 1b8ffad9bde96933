/** A benefit that no country has, in one folder; the office has never heard of it. */
@NullMarked
package org.alimenta.office.schoolbag;

import org.jspecify.annotations.NullMarked;
