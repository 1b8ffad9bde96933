/** Tests of the public site, and the browser harness for whoever adds pages to it. */
@NullMarked
package org.alimenta.office.site;

import org.jspecify.annotations.NullMarked;
