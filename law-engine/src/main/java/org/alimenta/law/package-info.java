/**
 * The language that law is written in: typed handles ({@code Money<Child>}, {@code Test<Person>})
 * over the nodes of {@code org.alimenta.law.node}. The type says whose value it is, so that javac
 * refuses a rule that mixes two subjects. A handle of a wider scope (the whole case) may be used
 * where a narrower one is asked for.
 */
@NullMarked
package org.alimenta.law;

import org.jspecify.annotations.NullMarked;
