/** The law packs as the office uses them: found when it starts, with their words and numbers. */
@NullMarked
package org.alimenta.office.laws;

import org.jspecify.annotations.NullMarked;
