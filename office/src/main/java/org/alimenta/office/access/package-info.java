/**
 * The people of the office: who they are, what they may do, how they sign in, and the diary of what
 * they read and changed.
 */
@NullMarked
package org.alimenta.office.access;

import org.jspecify.annotations.NullMarked;
