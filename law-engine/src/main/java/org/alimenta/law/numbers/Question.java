package org.alimenta.law.numbers;

import org.jspecify.annotations.Nullable;

/**
 * A question that the law leaves open and that a number answers by our own choice.
 *
 * @param id under which the question is listed in the documentation, or null
 */
public record Question(@Nullable String id, Wording text) {}
