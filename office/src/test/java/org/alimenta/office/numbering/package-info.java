@NullMarked
package org.alimenta.office.numbering;

import org.jspecify.annotations.NullMarked;
