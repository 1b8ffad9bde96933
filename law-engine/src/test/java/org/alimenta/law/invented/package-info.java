/**
 * An invented country: the smallest law that uses every part of the engine. It is the template for
 * a new jurisdiction and the proving ground for the ugliest shapes of real law.
 */
@NullMarked
package org.alimenta.law.invented;

import org.jspecify.annotations.NullMarked;
