/** Numbers of cases, decisions and letters, by the office's own patterns and without gaps. */
@NullMarked
package org.alimenta.office.numbering;

import org.jspecify.annotations.NullMarked;
