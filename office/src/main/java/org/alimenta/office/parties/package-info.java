/**
 * People and bodies that the office knows, each once, with every change of what it knew of them.
 */
@NullMarked
package org.alimenta.office.parties;

import org.jspecify.annotations.NullMarked;
