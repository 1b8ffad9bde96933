/** Parquet files without Hadoop: the frame around Apache's encodings; it knows nothing of law. */
@NullMarked
package org.alimenta.simulation.parquet;

import org.jspecify.annotations.NullMarked;
