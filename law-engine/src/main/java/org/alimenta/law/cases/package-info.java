/**
 * Cases compared with what they expect, so that officials can read and write the tests of the law.
 */
@NullMarked
package org.alimenta.law.cases;

import org.jspecify.annotations.NullMarked;
