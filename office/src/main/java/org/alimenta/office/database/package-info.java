/** The office's connection to its PostgreSQL. */
@NullMarked
package org.alimenta.office.database;

import org.jspecify.annotations.NullMarked;
