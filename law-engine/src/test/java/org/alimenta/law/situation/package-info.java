/** Made-up cases for tests of every law. */
@NullMarked
package org.alimenta.law.situation;

import org.jspecify.annotations.NullMarked;
