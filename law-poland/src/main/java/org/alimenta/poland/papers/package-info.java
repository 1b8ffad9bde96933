/**
 * Papers that several acts ask for, each once. An act adds where it asks for it and what it says of
 * its own: {@code ChildPapers.custody().cites(CHILD_RAISING.at("art. 13 ust. 4"))}.
 */
@NullMarked
package org.alimenta.poland.papers;

import org.jspecify.annotations.NullMarked;
