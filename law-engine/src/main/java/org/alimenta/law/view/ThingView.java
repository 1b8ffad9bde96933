package org.alimenta.law.view;

/**
 * A thing of the case.
 *
 * @param type {@code person}
 * @param name what the case calls it; empty for what has no name
 */
public record ThingView(String type, String name) {}
