/** A hamlet with one law, and the same law with one mistake of each kind. */
@NullMarked
package org.alimenta.law.lint;

import org.jspecify.annotations.NullMarked;
