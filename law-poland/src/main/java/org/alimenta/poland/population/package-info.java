/** Made-up families of the maintenance fund, for simulations and trials; nobody's statistics. */
@NullMarked
package org.alimenta.poland.population;

import org.jspecify.annotations.NullMarked;
