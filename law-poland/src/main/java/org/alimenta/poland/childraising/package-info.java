/** The child-raising benefit (świadczenie wychowawcze, 500+ and 800+), since 1 April 2016. */
@NullMarked
package org.alimenta.poland.childraising;

import org.jspecify.annotations.NullMarked;
