/**
 * The Large Family Card (Karta Dużej Rodziny), since 2015: a document for each member, no money.
 */
@NullMarked
package org.alimenta.poland.largefamilycard;

import org.jspecify.annotations.NullMarked;
