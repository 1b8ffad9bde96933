@NullMarked
package org.alimenta.law.compass;

import org.jspecify.annotations.NullMarked;
