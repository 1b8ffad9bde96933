/**
 * A fictional commune. It is filled through the same public calls that its staff use, day by day,
 * so that everything in it could have happened. Nobody in it exists.
 */
@NullMarked
package org.alimenta.app.demo;

import org.jspecify.annotations.NullMarked;
