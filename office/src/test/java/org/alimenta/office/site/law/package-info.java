/** Tests of the pages about the law. */
@NullMarked
package org.alimenta.office.site.law;

import org.jspecify.annotations.NullMarked;
