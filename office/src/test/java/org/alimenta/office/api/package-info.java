/** Tests of what programs ask and get. */
@NullMarked
package org.alimenta.office.api;

import org.jspecify.annotations.NullMarked;
