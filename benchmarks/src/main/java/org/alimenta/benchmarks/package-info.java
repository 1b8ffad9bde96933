/** Programs that are run by hand and print ratios against a reference in the same run. */
@NullMarked
package org.alimenta.benchmarks;

import org.jspecify.annotations.NullMarked;
