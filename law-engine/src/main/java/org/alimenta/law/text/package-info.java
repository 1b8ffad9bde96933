/**
 * Law in words: values, rules, decisions, questions and public pages as structured text in each
 * language, all derived from the rules themselves.
 */
@NullMarked
package org.alimenta.law.text;

import org.jspecify.annotations.NullMarked;
