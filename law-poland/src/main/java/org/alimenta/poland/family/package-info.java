/** What all family benefits share: period, family, income, criterion, parts of months, filing. */
@NullMarked
package org.alimenta.poland.family;

import org.jspecify.annotations.NullMarked;
