/** The layout of answers on a terminal. */
@NullMarked
package org.alimenta.app.command;

import org.jspecify.annotations.NullMarked;
