/**
 * Questions that the law itself asks, one a page: the page of a question, what people type into it,
 * and what was told so far. The calculator and the application online share them; nothing here
 * knows any benefit.
 */
@NullMarked
@NamedInterface("questions")
package org.alimenta.office.site.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
