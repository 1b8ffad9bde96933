/** Which requirement rows are covered by a case or a test, and which are not. */
@NullMarked
package org.alimenta.app.coverage;

import org.jspecify.annotations.NullMarked;
