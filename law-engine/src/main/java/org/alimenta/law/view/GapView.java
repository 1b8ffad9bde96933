package org.alimenta.law.view;

import org.jspecify.annotations.Nullable;

/**
 * A place where the law itself has no known value.
 *
 * @param what the number or the rule
 * @param row the row that was looked for in a table, or null
 */
public record GapView(String what, String day, @Nullable String row) {}
