@NullMarked
package org.alimenta.office.decisions;

import org.jspecify.annotations.NullMarked;
