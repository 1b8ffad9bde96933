/** Questions that follow from the law: only what can still change an answer, each thing once. */
@NullMarked
package org.alimenta.law.interview;

import org.jspecify.annotations.NullMarked;
