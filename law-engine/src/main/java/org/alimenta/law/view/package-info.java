/**
 * What was decided, as plain records for machines: the output of the command line and of the API.
 * Money, numbers and days are exact strings; keys and ids do not change with the language.
 */
@NullMarked
package org.alimenta.law.view;

import org.jspecify.annotations.NullMarked;
