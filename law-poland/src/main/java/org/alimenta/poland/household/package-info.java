/** What the roles of the people in a household make certain, so that nobody is asked about it. */
@NullMarked
package org.alimenta.poland.household;

import org.jspecify.annotations.NullMarked;
