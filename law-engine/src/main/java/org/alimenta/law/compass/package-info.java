/** What happens to several benefits together when one thing of a case is different. */
@NullMarked
package org.alimenta.law.compass;

import org.jspecify.annotations.NullMarked;
