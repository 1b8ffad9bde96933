/** Where everything is kept: a PostgreSQL of our own in a folder, or any server. */
@NullMarked
package org.alimenta.database;

import org.jspecify.annotations.NullMarked;
