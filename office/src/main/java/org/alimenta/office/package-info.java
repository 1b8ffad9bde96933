/** The office: applications, decisions, payments and accounts, and the pages that show them. */
@NullMarked
package org.alimenta.office;

import org.jspecify.annotations.NullMarked;
