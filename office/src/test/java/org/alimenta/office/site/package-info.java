/** Tests of the public site, and the browser harness for whoever adds pages to it. */
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN) // stands before the product's own on the class path
package org.alimenta.office.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
