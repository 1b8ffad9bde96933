/**
 * Cases as files: what a case may say follows from the declarations of the law, and every mistake
 * is told with its place.
 */
@NullMarked
package org.alimenta.law.casefile;

import org.jspecify.annotations.NullMarked;
