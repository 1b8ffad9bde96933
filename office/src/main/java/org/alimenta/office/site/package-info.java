/**
 * The public site: its shell (layout, languages, display settings, errors) and the pages everybody
 * may read.
 *
 * <p>It holds no law and no money logic; pages show what the law packs say about themselves.
 */
@NullMarked
package org.alimenta.office.site;

import org.jspecify.annotations.NullMarked;
