/** The commands that decide, check and list; none of them starts a framework. */
@NullMarked
package org.alimenta.app.command;

import org.jspecify.annotations.NullMarked;
