/** Tests of the questions, and whole walks through them. */
@NullMarked
package org.alimenta.office.site.calculator;

import org.jspecify.annotations.NullMarked;
