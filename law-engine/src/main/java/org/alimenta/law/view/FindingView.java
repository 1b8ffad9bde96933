package org.alimenta.law.view;

/**
 * One ground that was examined.
 *
 * @param ground its name in the rule
 * @param result {@code met}, {@code failed} or {@code not-known}
 * @param otherwise how the case ends when it fails
 */
public record FindingView(String ground, String result, String otherwise, ReasonView why) {}
