/** What the office writes: decisions, calls and notices, as PDF files that everybody can read. */
@NullMarked
package org.alimenta.office.letters;

import org.jspecify.annotations.NullMarked;
