/** What waits for a decision, the nearest legal deadline first. */
@NullMarked
package org.alimenta.office.desk.worklist;

import org.jspecify.annotations.NullMarked;
