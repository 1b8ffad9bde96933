/** Tests of the questions, and whole walks through them. */
@NullMarked
package org.alimenta.office.site.questions;

import org.jspecify.annotations.NullMarked;
