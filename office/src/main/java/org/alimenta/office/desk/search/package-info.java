/** One search over people, cases and letters, with Polish letters or without. */
@NullMarked
package org.alimenta.office.desk.search;

import org.jspecify.annotations.NullMarked;
