/**
 * The numbers of law: each with its values by date, the source of every value, and a plain word
 * where no value is known.
 */
@NullMarked
package org.alimenta.law.numbers;

import org.jspecify.annotations.NullMarked;
