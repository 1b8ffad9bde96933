@NullMarked
package org.alimenta.database;

import org.jspecify.annotations.NullMarked;
