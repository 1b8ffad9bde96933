/** The files that an office exchanges with its bank: orders to pay and statements of account. */
@NullMarked
package org.alimenta.bank;

import org.jspecify.annotations.NullMarked;
