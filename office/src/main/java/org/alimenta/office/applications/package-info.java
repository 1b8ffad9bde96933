/** Applications: registered by any channel, told fact by fact, complete or not. */
@NullMarked
package org.alimenta.office.applications;

import org.jspecify.annotations.NullMarked;
