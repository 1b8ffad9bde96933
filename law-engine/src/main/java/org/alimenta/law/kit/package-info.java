/**
 * What every law pack tests itself with: made-up cases and somebody who answers every question at
 * random. It knows no test framework.
 */
@NullMarked
package org.alimenta.law.kit;

import org.jspecify.annotations.NullMarked;
