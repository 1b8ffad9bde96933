/**
 * The public site: its shell (layout, languages, display settings, errors) and the pages everybody
 * may read.
 *
 * <p>It holds no law and no money logic; pages show what the law packs say about themselves. Its
 * parts of pages and its questions are there for the other faces too: for them it is open.
 */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package org.alimenta.office.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
