/**
 * The desk of the staff: its frame (sign-in, navigation, rights, session) and its first page.
 *
 * <p>The pages of single tasks live in packages below and beside it; each takes the person who acts
 * as a parameter of type {@link org.alimenta.office.access.Staff}.
 */
@NullMarked
package org.alimenta.office.desk;

import org.jspecify.annotations.NullMarked;
