/** Pages of the desk about payment runs and bank statements. */
@NullMarked
package org.alimenta.office.desk.payments;

import org.jspecify.annotations.NullMarked;
